import { element } from '../dom/dom.ts';
import { setMarkup, setText } from '../dom/update.ts';
import { makeButtons } from './buttons.ts';
import { makeChecklist } from './checklist.ts';
import { makeDock } from './dock.ts';
import { makeHints } from './hints.ts';
import { makeOffer } from './offer.ts';
import { ask, type OwnPage } from './own-page.ts';
import type { Do, LivePart } from './part.ts';
import { makePicture } from './picture.ts';

/**
 * The state of the lesson that the page is about: exercises, verdict, hints, buttons.
 * @param follow called when the page asks for another lesson: it wants to go there too.
 */
export function makePanel(own: OwnPage & { slug: string }, follow: () => void): LivePart {
  const note = element('p', { class: 'live-note', role: 'status' });
  const act: Do = async (what) => {
    if (what === 'next' || what === 'prev') follow();
    const sorry = await ask(own, what, own.slug);
    if (sorry !== null) note.textContent = sorry;
  };
  const said = element('p', { class: 'unseen', role: 'status' });
  const dock = makeDock();
  const parts = [makeChecklist(), makeVerdict(), makePicture(), makeHints(act), makeOffer(own, follow)];
  const buttons = makeButtons(act);
  const elements = (all: readonly LivePart[]) => all.map((part) => part.element);
  const body = element(
    'div',
    { class: 'live-body', id: 'live-body' },
    ...elements(parts),
    note,
    buttons.element,
  );
  return {
    element: element('section', { class: 'live-panel' }, dock.element, body, said),
    show(view) {
      const { running, verdict } = view;
      body.dataset['running'] = running;
      setText(note, view.note ?? '');
      // Said once, when it is known; a verdict that stays is not said again.
      if (running === 'no' && verdict !== null)
        setText(said, `${verdict.sign === 'fail' ? 'Not yet: ' : ''}${verdict.title}`);
      for (const part of [dock, ...parts, buttons]) part.show(view);
    },
  };
}

/** The verdict, in the words of the terminal. */
function makeVerdict(): LivePart {
  const box = element('div', { class: 'live-verdict' });
  return {
    element: box,
    show({ verdict }) {
      setMarkup(box, verdict?.html ?? '');
      box.dataset['sign'] = verdict?.sign ?? 'wait';
    },
  };
}
