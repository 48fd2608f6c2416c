import type { Picture } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { keepScrollable } from '../dom/scrollable.ts';
import { makeStepper, type Stepper } from '../stepper/stepper.ts';

/** A dialog with the last run as a picture, and room to walk through it. */
export interface Walk {
  readonly dialog: HTMLDialogElement;
  open(): void;
  /** There is another last run, or none. */
  renew(picture: Picture | null): void;
}

/** Makes the dialog. A picture is drawn only when somebody looks at it. */
export function makeWalk(): Walk {
  const title = element('h2');
  const bar = element('form', { method: 'dialog' }, title, element('button', {}, 'Close'));
  const dialog = element(
    'dialog',
    { class: 'live-walk', id: 'live-walk', 'aria-label': 'The last run, step by step' },
    bar,
  );
  const lookAtScrollable = keepScrollable(dialog);
  let latest: Picture | null = null;
  let stepper: Stepper | null = null;

  const draw = (picture: Picture): void => {
    stepper?.stop();
    stepper?.element.remove();
    stepper = makeStepper(picture);
    title.textContent = picture.title;
    dialog.append(stepper.element);
    lookAtScrollable();
  };
  dialog.addEventListener('close', () => stepper?.stop());
  return {
    dialog,
    open() {
      if (latest === null) return;
      draw(latest);
      dialog.showModal();
      stepper?.focus();
    },
    renew(picture) {
      latest = picture;
      // A reader who saves while walking through a run goes on in the new one.
      if (picture !== null && dialog.open) draw(picture);
    },
  };
}
