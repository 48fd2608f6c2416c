import type { LiveView } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { setMarkup, whenChanged } from '../dom/update.ts';
import { ask, type OwnPage } from './own-page.ts';

/** What a page shows whose lesson is not the one that is watched: which one is, and a button to change that. */
export function makeElsewhere(own: OwnPage): { element: HTMLElement; show(view: LiveView): void } {
  const where = element('p');
  const answer = element('p', { class: 'live-note', role: 'status' });
  const button = element('button', { type: 'button', class: 'primary' }, 'Watch this lesson');
  button.addEventListener('click', async () => {
    answer.textContent = (await ask(own, 'go', own.slug ?? '')) ?? '';
  });
  const show = whenChanged<LiveView['lesson']>((lesson) => {
    if (lesson === null) {
      where.textContent = 'The lesson that was watched is gone.';
      return;
    }
    const link = element('a', { href: `${own.root}lessons/${lesson.folder}/index.html` });
    setMarkup(link, `lesson ${lesson.number}, ${lesson.title}`);
    where.replaceChildren('The watcher is at ', link, '.');
  });
  return {
    element: element('section', { class: 'live-elsewhere' }, where, button, answer),
    show: ({ lesson }) => show(lesson),
  };
}
