import type { LiveUpdate, Picture } from '../../protocol/live-types.ts';
import { byId, element } from '../dom/dom.ts';
import { morph, parse } from '../dom/morph.ts';
import { keepScrollable } from '../dom/scrollable.ts';
import { onClicks } from './clicks.ts';
import { ask, type OwnPage } from './own-page.ts';
import { makeWalk } from './walk.ts';

/** How long after its button a page still follows the watcher to another lesson, in seconds. */
const FOLLOWS = 5;

/** What stands beside the text of a lesson. */
export interface LiveAside {
  show(update: LiveUpdate): void;
  showPicture(picture: Picture | null): void;
  /** Nobody answers. */
  lose(): void;
}

/** Starts the aside of the page; null on a page without one, such as the map. */
export function startAside(own: OwnPage): LiveAside | null {
  const aside = document.getElementById('live');
  const { slug } = own;
  if (aside === null || slug === null) return null;
  let followsUntil = 0;
  const lost = aside.querySelector('.live-lost') ?? element('p', { role: 'status' });
  const section = aside.querySelector('section') ?? element('section');
  const walk = makeWalk();
  document.body.append(walk.dialog);

  const lookAtScrollable = keepScrollable(section);

  onClicks(aside, {
    async act(action, { slug: other, follows, place }) {
      if (follows) followsUntil = performance.now() + FOLLOWS * 1000;
      if (action === 'hint') unfold(aside);
      const sorry = await ask(own, action, { slug: other ?? slug, ...(place && { place }) });
      const note = aside.querySelector('.live-note');
      if (sorry !== null && note !== null) note.textContent = sorry;
    },
    open: (id) => (id === walk.dialog.id ? walk.open() : byId(id, HTMLDialogElement).showModal()),
  });
  return {
    show({ lesson, panel, elsewhere, statuses }) {
      const isHere = lesson?.slug === slug;
      if (lesson !== null && !isHere && performance.now() < followsUntil) {
        location.href = `../${lesson.folder}/index.html`;
        return;
      }
      const next = parse(isHere ? panel : elsewhere);
      if (next !== null) morph(section, next);
      lookAtScrollable();
      if (isHere) showStatuses(statuses);
      lost.textContent = '';
      aside.classList.remove('lost');
    },
    showPicture: walk.renew,
    lose() {
      lost.textContent =
        'The watcher does not answer. Start it with “npm start”, and this page goes on by itself.';
      aside.classList.add('lost');
    },
  };
}

/** The headings of exercises carry the same marks as the checklist. */
function showStatuses(statuses: LiveUpdate['statuses']): void {
  for (const [id, status] of Object.entries(statuses)) {
    const heading = document.getElementById(id);
    if (heading !== null) heading.dataset['status'] = status;
  }
}

/** What is asked for in the line at the foot of the window is shown: the whole panel unfolds. */
function unfold(aside: HTMLElement): void {
  const button = aside.querySelector<HTMLElement>('#live-unfold');
  if (button === null || !button.checkVisibility()) return;
  button.setAttribute('aria-expanded', 'true');
  // The button that had the focus goes away.
  button.focus();
}
