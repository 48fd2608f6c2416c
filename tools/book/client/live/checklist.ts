import type { ExerciseStanding, LiveView } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { setMarkup, whenChanged } from '../dom/update.ts';
import type { LivePart } from './part.ts';

const SIGNS: Readonly<Record<ExerciseStanding, string>> = { done: '✓', failing: '✗', todo: '·', open: '·' };

const SAYS: Readonly<Record<ExerciseStanding, string>> = {
  done: 'done',
  failing: 'does not pass',
  todo: 'not written yet',
  open: 'not done yet',
};

/** The exercises and how each stands, as links to their parts of the page; those parts carry the same marks. */
export function makeChecklist(): LivePart {
  const list = element('ol', { class: 'live-exercises', role: 'list' });
  const update = whenChanged<LiveView['exercises']>((exercises) => {
    const items = exercises.map(({ number, title, stretch, standing }) => {
      const heading = document.querySelector<HTMLElement>(`.prose [data-exercise="${number}"]`);
      if (heading !== null) heading.dataset['standing'] = standing;
      const sign = stretch && standing !== 'done' && standing !== 'failing' ? '+' : SIGNS[standing];
      const text = element('span');
      setMarkup(text, `${number} ${title}`);
      const link = element(
        'a',
        heading === null ? {} : { href: `#${heading.id}` },
        element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        ' ',
        text,
        element('span', { class: 'unseen' }, `, ${stretch ? 'stretch, ' : ''}${SAYS[standing]}`),
      );
      return element('li', { 'data-standing': standing }, link);
    });
    list.replaceChildren(...items);
  });
  return { element: list, show: ({ exercises }) => update(exercises) };
}
