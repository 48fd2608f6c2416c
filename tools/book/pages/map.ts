import { fastTrack, minutesIn, type Stage, stagesOf } from '../../course/stages.ts';
import type { Exercise, Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { doneCount, lessonStatus, nextLesson } from '../../progress/status.ts';
import { exerciseHeadingId } from '../markup/heading-id.ts';
import { type Html, html } from '../markup/html.ts';
import { WORDS_PAGE } from '../markup/links.ts';
import { renderInline } from '../markup/markdown.ts';
import type { Rendered } from '../markup/rendered.ts';
import {
  type Book,
  hasWords,
  minutesOf,
  numeral,
  type PlannedLesson,
  pathOf,
  progressIn,
} from './context.ts';
import { mark } from './nav.ts';
import { shell } from './shell.ts';

/** Stands at each lesson of the fast track. */
const fastMark = html`<span class="fast">fast track</span>`;

/** The first page: what the course is, how far the reader is, and all lessons by stage. */
export function mapPage(book: Book, lead: Rendered): string {
  const first = book.course.lessons[0];
  const stages = allStages(book);
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
${trackLine(book)}${
  hasWords(book) &&
  html`<p class="track"><a href="${WORDS_PAGE}">The words of this course</a></p>
`
}</header>
${stages.map((stage) => stageSection(book, stage))}${book.course.problems.map(
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

/** What the mark of the fast track means, and how far the reader is on it. */
function trackLine(book: Book): Html | null {
  const lessons = fastTrack(book.course.lessons);
  if (lessons.length === 0) return null;
  const done = doneCount({ lessons }, progressIn(book));
  const far = book.progress === undefined ? '' : ` ${done} of ${lessons.length} done.`;
  return html`<p class="track">${fastMark} ${lessons.length} lessons, ${minutesIn(lessons)} minutes.${far} <code>npx lesson watch --fast</code> goes through it.</p>
`;
}

function duration(lessons: readonly Lesson[]): string {
  const minutes = minutesIn(lessons);
  return minutes < 120 ? `${minutes} minutes` : `about ${Math.round(minutes / 60)} hours`;
}

/** A stage with its lessons, those that are there and those that are to come. */
interface MapStage extends Stage {
  readonly planned: readonly PlannedLesson[];
  readonly builds: string;
}

/** A lesson that is there is not to come any more, whatever the plan says. */
function allStages({ course, planned = [] }: Book): MapStage[] {
  const written = new Set(course.lessons.map(({ number }) => number));
  const open = planned.map((stage) => ({
    ...stage,
    planned: stage.lessons.filter(({ number }) => !written.has(number)),
    lessons: [],
  }));
  const begun = stagesOf(course.lessons).map((stage) => {
    const rest = open.find(({ letter }) => letter === stage.letter);
    return { ...stage, planned: rest?.planned ?? [], builds: rest?.builds ?? '' };
  });
  const letters = begun.map(({ letter }) => letter);
  return [...begun, ...open.filter((stage) => stage.planned.length > 0 && !letters.includes(stage.letter))];
}

function stageSection(book: Book, { letter, name, builds, lessons, planned }: MapStage): Html {
  const id = `stage-${letter.toLowerCase()}`;
  return html`<section class="stage" aria-labelledby="${id}">
<h2 id="${id}"><span class="letter">${letter}</span> ${renderInline(name)}</h2>
${lessons.length > 0 && html`<ol>\n${lessons.map((lesson) => card(book, lesson))}</ol>\n`}${planned.length > 0 && plan(builds, planned)}</section>
`;
}

/** What is to come leads nowhere yet. */
function plan(builds: string, planned: readonly PlannedLesson[]): Html {
  return html`<div class="planned">
<p><b>To come:</b> ${renderInline(builds)}</p>
<ol>
${planned.map(({ number, title }) => html`<li><span class="number">${number}</span> ${renderInline(title)}</li>\n`)}</ol>
</div>
`;
}

function card(book: Book, lesson: Lesson): Html {
  const passed = new Set(progressOf(progressIn(book), lesson.slug).exercises);
  const exercises = lesson.exercises.filter(({ number }) => number > 0);
  return html`<li class="card">
<h3><a href="${pathOf(lesson)}"><span class="number">${numeral(lesson)}</span> ${renderInline(lesson.title)}</a> ${mark(lessonStatus(lesson, progressIn(book)))}</h3>
<p class="minutes">${lesson.fastTrack && html`${fastMark} `}${minutesOf(lesson)}</p>
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
