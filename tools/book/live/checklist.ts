import type { ChecklistItem, ExerciseStatus } from '../../report/checklist.ts';
import { plainLook } from '../../terminal/style.ts';
import { exerciseHeadingId } from '../markup/heading-id.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';

const { signs } = plainLook();

const SIGNS: Readonly<Record<ExerciseStatus, string>> = {
  done: signs.pass,
  failing: signs.fail,
  todo: signs.todo,
  open: signs.todo,
};

const WORDS: Readonly<Record<ExerciseStatus, string>> = {
  done: 'done',
  failing: 'does not pass',
  todo: 'not written yet',
  open: 'not done yet',
};

/** The exercises and how each stands, as links to their parts of the page. */
export function checklistHtml(items: readonly ChecklistItem[]): Html {
  return html`<ol class="live-exercises" role="list">
${items.map(itemHtml)}</ol>
`;
}

/** One exercise, as an item of a list. */
export function itemHtml({ exercise, status }: ChecklistItem): Html {
  const { number, title, stretch } = exercise;
  const sign = stretch && status !== 'done' && status !== 'failing' ? signs.stretch : SIGNS[status];
  const words = `${stretch ? 'stretch, ' : ''}${WORDS[status]}`;
  return html`<li data-status="${status}"><a href="#${exerciseHeadingId(exercise)}"><span class="sign" aria-hidden="true">${sign}</span> <span>${number} ${renderInline(title)}</span><span class="unseen">, ${words}</span></a></li>
`;
}
