import type { Picture } from '../../protocol/live-types.ts';
import { element } from '../dom/dom.ts';
import { parse } from '../dom/morph.ts';
import { startWalk, type Walk } from '../stepper/walk.ts';

/** A dialog in which the last run can be walked through, beside that of the reference where they are compared. */
export interface WalkDialog {
  readonly dialog: HTMLDialogElement;
  open(): void;
  /** There is another last run, or none. */
  renew(picture: Picture | null): void;
}

/** Makes the dialog. A picture is drawn only when somebody looks at it. */
export function makeWalk(): WalkDialog {
  const title = element('h2');
  const bar = element('form', { method: 'dialog' }, title, element('button', {}, 'Close'));
  const dialog = element(
    'dialog',
    { class: 'live-walk', id: 'live-walk', 'aria-label': 'The last run, step by step' },
    bar,
  );
  let latest: Picture | null = null;
  let section: Element | null = null;
  let walk: Walk | null = null;

  const draw = (picture: Picture): void => {
    walk?.stop();
    section?.remove();
    section = parse(picture.html);
    if (!(section instanceof HTMLElement)) return;
    title.textContent = picture.title;
    dialog.append(section);
    walk = startWalk(section);
  };
  dialog.addEventListener('close', () => walk?.stop());
  return {
    dialog,
    open() {
      if (latest === null) return;
      dialog.showModal();
      draw(latest);
      walk?.focus();
    },
    renew(picture) {
      latest = picture;
      // A reader who saves while walking through a run goes on in the new one.
      if (picture !== null && dialog.open) draw(picture);
    },
  };
}
