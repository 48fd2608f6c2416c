import type { LiveView } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { connect } from './connection.ts';
import { makeElsewhere } from './elsewhere.ts';
import { keepMarks } from './marks.ts';
import { type OwnPage, ownPage } from './own-page.ts';
import { makePanel } from './panel.ts';

/** How long after its button a page still follows the watcher to another lesson, in seconds. */
const FOLLOWS = 5;

/** Starts the live parts of a page, when the page was served by `lesson book`. Does nothing in a book of files. */
export function startLive(): void {
  const own = ownPage();
  if (own === null) return;
  const showMarks = keepMarks();
  const aside = startAside(own);
  connect({
    token: own.token,
    onView(view) {
      showMarks(view.far);
      aside?.show(view);
    },
    onLost: () => aside?.lose(),
  });
}

/** What stands beside the text of a lesson; the map has nothing of the kind. */
function startAside(own: OwnPage): { show(view: LiveView): void; lose(): void } | null {
  const aside = document.getElementById('live');
  if (aside === null || own.slug === null) return null;
  let followsUntil = 0;
  const panel = makePanel({ ...own, slug: own.slug }, () => {
    followsUntil = performance.now() + FOLLOWS * 1000;
  });
  const elsewhere = makeElsewhere(own);
  const lost = element('p', { class: 'live-lost', role: 'status' });
  aside.setAttribute('aria-label', 'Your lesson');
  aside.append(lost, panel.element, elsewhere.element);
  // Beside the text where there is room, else at the foot of the window: the style sheet decides.
  document.querySelector('.layout')?.append(aside);
  return {
    show(view) {
      const isHere = view.lesson?.slug === own.slug;
      if (view.lesson !== null && !isHere && performance.now() < followsUntil) {
        location.href = `${own.root}lessons/${view.lesson.folder}/index.html`;
        return;
      }
      lost.textContent = '';
      panel.element.hidden = !isHere;
      elsewhere.element.hidden = isHere;
      if (isHere) panel.show(view);
      else elsewhere.show(view);
      aside.classList.remove('lost');
      aside.hidden = false;
      document.body.classList.toggle('is-live', isHere);
      document.body.classList.toggle('is-elsewhere', !isHere);
    },
    lose() {
      lost.textContent =
        'The watcher does not answer. Start it with “npm start”, and this page goes on by itself.';
      aside.classList.add('lost');
      aside.hidden = false;
    },
  };
}
