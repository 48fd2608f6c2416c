import type { LiveView } from '../live-types.ts';
import { element } from './dom.ts';
import { whenChanged } from './live-markup.ts';
import type { LivePart } from './live-part.ts';
import { makeStepper } from './stepper.ts';

/** A button that opens the last run as a picture, with room to walk through it. */
export function makePicture(): LivePart {
  const open = element('button', { type: 'button' }, 'Walk through this run');
  const close = element('button', { value: 'close' }, 'Close');
  const place = element('div', { class: 'live-walk-body' });
  const bar = element('form', { method: 'dialog' }, close);
  const dialog = element(
    'dialog',
    { class: 'live-walk', 'aria-label': 'The last run, step by step' },
    bar,
    place,
  );
  const box = element('div', { class: 'live-picture', hidden: '' }, open, dialog);
  let stepper: ReturnType<typeof makeStepper> | null = null;
  open.addEventListener('click', () => {
    dialog.showModal();
    stepper?.focus();
  });
  dialog.addEventListener('close', () => stepper?.stop());
  const update = whenChanged<LiveView['picture']>((picture) => {
    stepper?.stop();
    stepper = picture === null ? null : makeStepper(picture);
    place.replaceChildren(...(stepper === null ? [] : [stepper.element]));
    box.hidden = picture === null;
    if (picture === null && dialog.open) dialog.close();
  });
  return { element: box, show: ({ picture }) => update(picture) };
}
