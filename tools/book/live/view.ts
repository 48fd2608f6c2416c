import type { Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { isDone } from '../../progress/status.ts';
import { exerciseStatuses } from '../../report/checklist.ts';
import { testName } from '../../report/first-failure.ts';
import { reportOn } from '../../report/report.ts';
import { plainLook } from '../../terminal/style.ts';
import { exerciseNow, openHints, seenOf } from '../../watch/state/hints.ts';
import { move } from '../../watch/state/navigation.ts';
import { bookNote, longRun, nextSentence, notAsked } from '../../watch/state/sentences.ts';
import { current, lessonOf, type State } from '../../watch/state/state.ts';
import { divergenceLine } from '../../watch/state/tracing.ts';
import type { Highlight } from '../markup/highlight.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { verdictHtml } from '../markup/report-html.ts';
import type { LiveHints, LiveLesson, LiveView, Markup } from '../shared/live-types.ts';
import { pictureOf } from './run-picture.ts';

/** What a page shows of a state of the watcher. Pure. */
export function liveView(state: State, highlight: Highlight): LiveView {
  const lesson = current(state);
  const hints = lesson === undefined ? null : hintsOf(state);
  const other = state.offer === null ? undefined : lessonOf(state, state.offer);
  const hasMore = hints !== null && (hints.shown.length === 0 || hints.seen < hints.of);
  const moves = (by: 1 | -1): boolean => move(state, by).state.slug !== state.slug;
  const isThere = lesson !== undefined;
  return {
    lesson: lesson === undefined ? null : named(lesson),
    exercises: lesson === undefined ? [] : exercisesOf(state, lesson),
    running:
      state.run === null
        ? state.verdict === null && isThere
          ? 'yes'
          : 'no'
        : state.run.slow
          ? 'long'
          : 'yes',
    verdict: lesson === undefined ? null : verdictOf(state, lesson, highlight),
    hints,
    note: noteOf(state),
    offer: other === undefined ? null : named(other),
    can: { next: moves(1), prev: moves(-1), hint: hasMore, run: isThere, reset: isThere, open: isThere },
    far: farOf(state),
    picture: pictureOf(state.traced, highlight),
  };
}

function named({ slug, folder, number, title }: Lesson): LiveLesson {
  return { slug, folder, number, title: renderInline(title).text };
}

function exercisesOf({ verdict, progress }: State, lesson: Lesson): LiveView['exercises'] {
  const items = exerciseStatuses(lesson, verdict, progressOf(progress, lesson.slug).exercises);
  return items.map(({ exercise: { number, title, stretch }, standing }) => ({
    number,
    title: renderInline(title).text,
    stretch,
    standing,
  }));
}

function verdictOf(state: State, lesson: Lesson, highlight: Highlight): LiveView['verdict'] {
  const { verdict, run, types } = state;
  if (verdict === null) return null;
  if (run?.slow) return { sign: 'wait', title: 'Running the tests', html: paragraph(longRun).text };
  const typesPending = types === 'checking' && verdict.kind === 'passed';
  const told = reportOn(verdict, lesson, {
    typesPending,
    divergence: divergenceLine(state),
    next: nextSentence(state, false),
  });
  const sorry = typeof types === 'object' && verdict.kind === 'passed' && paragraph(notAsked(types.failed));
  const title = told.isTest ? testName(told.title, plainLook()) : told.title;
  return { sign: told.sign, title, html: html`${verdictHtml(told, highlight)}${sorry}`.text };
}

function paragraph(text: string): Html {
  return html`<p class="warning">${text}</p>`;
}

function hintsOf(state: State): LiveHints | null {
  const exercise = exerciseNow(state);
  if (exercise === undefined || exercise.hints.length === 0) return null;
  const shown = exercise.hints.slice(0, openHints(state)?.shown ?? 0);
  return {
    exercise: exercise.number,
    title: renderInline(exercise.title).text,
    shown: shown.map(hintHtml),
    seen: seenOf(state, exercise),
    of: exercise.hints.length,
  };
}

function hintHtml(hint: string): Markup {
  return hint
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${renderInline(paragraph)}</p>`.text)
    .join('\n');
}

/** The note without what it says of keys, which a page has not; nothing when it is where the book is. */
function noteOf({ note, book }: State): string | null {
  if (note === null || (book !== null && note === bookNote(book))) return null;
  const rest = note.replace(/ Press \S [^.]*\./g, '').replace(/, or press \S [^.]*\./g, '.');
  return rest === '' ? null : rest;
}

function farOf({ course, progress }: State): LiveView['far'] {
  const far: Record<string, 'done' | 'begun'> = {};
  for (const lesson of course.lessons) {
    if (isDone(lesson, progress)) far[lesson.folder] = 'done';
    else if (progressOf(progress, lesson.slug).exercises.length > 0) far[lesson.folder] = 'begun';
  }
  return far;
}
