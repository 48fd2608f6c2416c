import { relative } from 'node:path';
import type { Exercise, Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { type ChecklistItem, exerciseStatuses } from '../../report/checklist.ts';
import { testName } from '../../report/first-failure.ts';
import type { Report } from '../../report/items.ts';
import { reportOn } from '../../report/report.ts';
import { briefCount } from '../../report/tally.ts';
import { plainLook } from '../../terminal/style.ts';
import { target } from '../../watch/state/edit-target.ts';
import type { Traced } from '../../watch/state/events.ts';
import { exerciseNow, openHints, seenOf } from '../../watch/state/hints.ts';
import { move } from '../../watch/state/navigation.ts';
import { longRun, nextSentence, notAsked } from '../../watch/state/sentences.ts';
import { current, lessonOf, type State } from '../../watch/state/state.ts';
import { divergenceLine } from '../../watch/state/tracing.ts';
import type { Highlight } from '../markup/highlight.ts';
import { type Html, html } from '../markup/html.ts';
import { type ReportHtml, type ReportLook, textHtml, verdictHtml } from '../markup/report-html.ts';
import { type FirstDifference, firstDifference } from './first-difference.ts';

/** What the page of the watched lesson shows beside its text. */
export interface LiveView {
  readonly lesson: Lesson;
  readonly exercises: readonly ChecklistItem[];
  /** Whether the tests run now, and whether that takes long enough to look like waiting. */
  readonly running: 'no' | 'yes' | 'long';
  /** The last verdict; while the tests run, it is about what was saved before. */
  readonly verdict: LiveVerdict | null;
  /** What a screen reader says when it changes: the verdict in a few words, and empty before the first. */
  readonly announcement: string;
  /** The hints for the exercise that fails now. */
  readonly hints: LiveHints | null;
  /** Something that was said above the keys of the terminal. */
  readonly note: string | null;
  /** Another lesson, which was saved last. */
  readonly offer: Lesson | null;
  /** Which of the buttons that can be at rest do something now. */
  readonly can: Readonly<Record<'next' | 'prev' | 'hint', boolean>>;
  /** Whether the last run was recorded, and generators took part in it. */
  readonly hasPicture: boolean;
  /** Whether it is known where that run and the reference part. */
  readonly hasDivergence: boolean;
  /** How many tests pass: `46 of 57 tests`; empty when nobody knows. */
  readonly tally: string;
  /** Where the editor opens: `task.ts:49`. */
  readonly opens: string;
}

/** What became of the last run. */
export interface LiveVerdict {
  readonly sign: Report['sign'];
  /** In a few words. */
  readonly title: string;
  /** Why, in a sentence or two; null when the title says it. */
  readonly said: Html | null;
  /** The first line of what was expected that did not come, and what came instead. */
  readonly parted: FirstDifference | null;
  /** All of it: the title and the reason, and what comes below the buttons. */
  readonly html: ReportHtml;
}

/** The hints for an exercise. */
export interface LiveHints {
  readonly exercise: Exercise;
  /** How many of them are on the screen; none while they are put away. */
  readonly shown: number;
  /** How many have been shown, now or before. */
  readonly seen: number;
}

/** What the page of the watched lesson shows; null when the lesson is gone. */
export function liveView(state: State, highlight: Highlight): LiveView | null {
  const lesson = current(state);
  if (lesson === undefined) return null;
  const { verdict, run, progress, offer } = state;
  const report = reportOf(state, lesson);
  const hints = hintsOf(state);
  const hasMore = hints !== null && (hints.shown === 0 || hints.seen < hints.exercise.hints.length);
  const moves = (by: 1 | -1): boolean => move(state, by).state.slug !== state.slug;
  return {
    lesson,
    exercises: exerciseStatuses(lesson, verdict, progressOf(progress, lesson.slug).exercises),
    running: run === null ? (verdict === null ? 'yes' : 'no') : run.slow ? 'long' : 'yes',
    verdict: report && verdictOf(state, report, { highlight, folder: lesson.folder }),
    announcement: report === null ? '' : `${report.sign === 'fail' ? 'Not yet: ' : ''}${titleOf(report)}`,
    hints,
    note: state.notice?.page ?? null,
    offer: (offer !== null && lessonOf(state, offer)) || null,
    can: { next: moves(1), prev: moves(-1), hint: hasMore },
    hasPicture: lastRun(state) !== null,
    hasDivergence: divergenceLine(state) !== undefined,
    tally: verdict === null ? '' : briefCount(verdict, lesson),
    opens: placeOf(state, lesson),
  };
}

/** The last run, when it was recorded and there is something to draw: generators took part in it. */
export function lastRun({ traced }: State): Traced | null {
  return traced !== null && traced.run.frames.length > 0 ? traced : null;
}

function reportOf(state: State, lesson: Lesson): Report | null {
  const { verdict, types } = state;
  if (verdict === null) return null;
  return reportOn(verdict, lesson, {
    typesPending: types === 'checking' && verdict.kind === 'passed',
    saved: state.saved,
    firstTries: progressOf(state.progress, lesson.slug).firstTries,
    divergence: divergenceLine(state),
    next: nextSentence(state, false),
  });
}

/** Where the editor opens, in a few words. */
function placeOf(state: State, lesson: Lesson): string {
  const { file, line } = target(state, lesson);
  const name = relative(lesson.dir, file).replaceAll('\\', '/');
  return line > 1 ? `${name}:${line}` : name;
}

const titleOf = ({ title, isTest }: Report): string => (isTest ? testName(title, plainLook()) : title);

function verdictOf({ verdict, run, types }: State, report: Report, look: ReportLook): LiveVerdict {
  if (run?.slow) {
    const title = 'Running the tests';
    return { sign: 'wait', title, said: html`${longRun}`, parted: null, html: pieces(title, longRun) };
  }
  const sorry = typeof types === 'object' && verdict?.kind === 'passed' && paragraph(notAsked(types.failed));
  const drawn = verdictHtml(report, look);
  const texts = report.parts.filter((part) => part.kind === 'text');
  const said = texts.find(({ tone }) => tone !== 'aside') ?? texts[0];
  const values = report.parts.find((part) => part.kind === 'values');
  return {
    sign: report.sign,
    title: titleOf(report),
    said: said === undefined ? null : textHtml(said),
    parted: values === undefined ? null : firstDifference(values.expected, values.received),
    html: { ...drawn, rest: html`${drawn.rest}${sorry}` },
  };
}

/** A title and one sentence. */
function pieces(title: string, sentence: string): ReportHtml {
  const head = html`<p class="verdict-title"><span class="sign" aria-hidden="true">${plainLook().signs.wait}</span> <b>${title}</b></p>
${paragraph(sentence)}`;
  return { head, rest: html`` };
}

function paragraph(text: string): Html {
  return html`<p class="warning">${text}</p>`;
}

function hintsOf(state: State): LiveHints | null {
  const exercise = exerciseNow(state);
  if (exercise === undefined || exercise.hints.length === 0) return null;
  return { exercise, shown: openHints(state)?.shown ?? 0, seen: seenOf(state, exercise) };
}
