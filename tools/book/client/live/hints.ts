import type { LiveView } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { setMarkup, whenChanged } from '../dom/update.ts';
import { makeButton } from './buttons.ts';
import type { Do, LivePart } from './part.ts';

/** The hints that were shown for the exercise that fails, and a button for the next. */
export function makeHints(act: Do): LivePart {
  const title = element('h2', { class: 'live-title' });
  const list = element('ol', { 'aria-live': 'polite' });
  const button = makeButton('Hint', () => act('hint'));
  const section = element('div', { class: 'live-hints', hidden: '' }, title, list, button.element);
  const update = whenChanged<LiveView['hints']>((hints) => {
    section.hidden = hints === null;
    if (hints === null) return;
    const { exercise, shown, seen, of } = hints;
    title.hidden = shown.length === 0;
    setMarkup(title, `Hint ${shown.length} of ${of} for ${exercise} ${hints.title}`);
    // Those that are there already stay, so that only the new one is read aloud.
    while (list.children.length > shown.length) list.lastElementChild?.remove();
    shown.forEach((hint, at) => {
      const item = list.children[at] ?? list.appendChild(element('li'));
      setMarkup(item, hint);
    });
    const again = seen > 1 ? `Show the ${seen} hints again` : 'Show the hint again';
    button.label(
      shown.length > 0
        ? 'Next hint'
        : seen > 0
          ? again
          : exercise === 0
            ? 'Hint for the prediction'
            : `Hint for exercise ${exercise}`,
    );
    button.element.hidden = shown.length === of;
  });
  return {
    element: section,
    show({ hints, can }) {
      update(hints);
      button.enable(can.hint);
    },
  };
}
