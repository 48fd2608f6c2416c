import type { Picture } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { makeStepper, type Stepper } from '../stepper/stepper.ts';
import type { LivePart } from './part.ts';

/** A button that opens the last run as a picture, with room to walk through it. */
export function makePicture(): LivePart {
  const open = element('button', { type: 'button', hidden: '' }, 'Walk through this run');
  const title = element('h2');
  const bar = element('form', { method: 'dialog' }, title, element('button', {}, 'Close'));
  const dialog = element('dialog', { class: 'live-walk', 'aria-label': 'The last run, step by step' }, bar);
  let latest: Picture | null = null;
  let stepper: Stepper | null = null;

  const draw = (picture: Picture): void => {
    stepper?.stop();
    stepper?.element.remove();
    stepper = makeStepper(picture);
    title.textContent = picture.title;
    dialog.append(stepper.element);
  };
  open.addEventListener('click', () => {
    if (latest === null) return;
    draw(latest);
    dialog.showModal();
    stepper?.focus();
  });
  dialog.addEventListener('close', () => stepper?.stop());
  return {
    element: element('div', { class: 'live-picture' }, open, dialog),
    show({ picture }) {
      if (picture === latest) return;
      latest = picture;
      open.hidden = picture === null;
      // Whoever walks through a run while they save goes on in the new one, as soon as that is there.
      if (picture !== null && dialog.open) draw(picture);
    },
  };
}
