import { type Stage, stagesOf } from '../../course/stages.ts';
import type { Exercise, Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { doneCount, lessonStatus, nextLesson } from '../../progress/status.ts';
import { exerciseHeadingId } from '../markup/heading-id.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import type { Rendered } from '../markup/rendered.ts';
import { type Book, minutesOf, numeral, pathOf, progressIn } from './context.ts';
import { mark } from './nav.ts';
import { shell } from './shell.ts';

/** The first page: what the course is, how far the reader is, and all lessons by stage. */
export function mapPage(book: Book, lead: Rendered): string {
  const first = book.course.lessons[0];
  return shell(book, {
    title: book.title,
    kind: 'map',
    root: '',
    ...(first && { next: pathOf(first) }),
    body: html`<main id="main" tabindex="-1" class="map">
<header class="cover">
<h1>${book.title}</h1>
<div class="lead">
${lead.html}</div>
${goOn(book)}
</header>
${stagesOf(book.course.lessons).map((stage) => stageSection(book, stage))}${book.course.problems.map(
  ({ sentence }) => html`<p class="problem">${sentence}</p>\n`,
)}</main>`,
  });
}

function goOn(book: Book): Html {
  const { lessons } = book.course;
  const next = nextLesson(book.course, progressIn(book));
  const done = doneCount(book.course, progressIn(book));
  const word = done > 0 || book.progress?.current !== undefined ? 'Go on with' : 'Begin with';
  const link =
    next &&
    html`<a class="begin" href="${pathOf(next)}"><span>${word}</span> <b>${numeral(next)} ${renderInline(next.title)}</b></a>
`;
  const count = `${lessons.length} lessons, ${duration(lessons)}`;
  return html`<div class="go-on">
${link}${
  book.progress === undefined
    ? html`<p>${count}</p>`
    : html`<p class="far"><label for="far">${done} of ${count}</label> <progress id="far" value="${done}" max="${Math.max(1, lessons.length)}"></progress></p>`
}
</div>`;
}

function duration(lessons: readonly Lesson[]): string {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return minutes < 120 ? `${minutes} minutes` : `about ${Math.round(minutes / 60)} hours`;
}

function stageSection(book: Book, { letter, name, lessons }: Stage): Html {
  const id = `stage-${letter.toLowerCase()}`;
  return html`<section class="stage" aria-labelledby="${id}">
<h2 id="${id}"><span class="letter">${letter}</span> ${name}</h2>
<ol>
${lessons.map((lesson) => card(book, lesson))}</ol>
</section>
`;
}

function card(book: Book, lesson: Lesson): Html {
  const passed = new Set(progressOf(progressIn(book), lesson.slug).exercises);
  const exercises = lesson.exercises.filter(({ number }) => number > 0);
  return html`<li class="card">
<h3><a href="${pathOf(lesson)}"><span class="number">${numeral(lesson)}</span> ${renderInline(lesson.title)}</a> ${mark(lessonStatus(lesson, progressIn(book)))}</h3>
<p class="minutes">${minutesOf(lesson)}</p>
<p class="question">${renderInline(lesson.question)}</p>
<ul class="exercises">
${exercises.map((exercise) => exerciseItem(lesson, exercise, passed.has(exercise.number)))}</ul>
</li>
`;
}

function exerciseItem(lesson: Lesson, exercise: Exercise, passed: boolean): Html {
  const href = `${pathOf(lesson)}#${exerciseHeadingId(exercise)}`;
  return html`<li${exercise.stretch && html` class="stretch"`}><a href="${href}">${renderInline(exercise.title)}</a>${passed && mark('done')}</li>
`;
}
