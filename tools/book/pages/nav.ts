import { stagesOf } from '../../course/stages.ts';
import type { Lesson } from '../../course/types.ts';
import { type LessonStatus, lessonStatus } from '../../progress/status.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { type Book, numeral, pathOf, progressIn } from './context.ts';

const MARKS: Readonly<Record<LessonStatus, Html | null>> = {
  done: html`<span class="mark done"><span class="unseen">done</span></span>`,
  begun: html`<span class="mark begun"><span class="unseen">begun</span></span>`,
  open: null,
};

/** How far the reader is with a lesson, as a sign. */
export function mark(status: LessonStatus): Html | null {
  return MARKS[status];
}

/** All lessons by stage, as links. `root` is the way to the root of the book. */
export function courseNav(book: Book, root: string, current?: Lesson): Html {
  const link = (lesson: Lesson) =>
    html`<li><a href="${root}${pathOf(lesson)}"${lesson === current && html` aria-current="page"`}><span class="number">${numeral(lesson)}</span><span>${renderInline(lesson.title)}</span>${mark(lessonStatus(lesson, progressIn(book)))}</a></li>
`;
  return html`${stagesOf(book.course.lessons).map(
    ({
      letter,
      name,
      lessons,
    }) => html`<p class="stage-name"><span class="letter">${letter}</span> ${name}</p>
<ol>
${lessons.map(link)}</ol>
`,
  )}`;
}
