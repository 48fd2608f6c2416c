import type { Verdict } from '../verdict.ts';
import { mergeProgress } from './merge.ts';
import type { LessonProgress, Progress } from './types.ts';

/** The part of a verdict that progress is made of. */
export type Judged = Pick<
  Verdict,
  'slug' | 'kind' | 'hash' | 'tests' | 'guesses' | 'typeProblems' | 'during'
>;

/** Everything that can change a learner's progress. `at` is ISO 8601 in UTC. */
export type ProgressEvent =
  /** The learner's own files were judged: never send the verdict on a solution or another overlay. */
  | { readonly type: 'verdict'; readonly verdict: Judged; readonly at: string }
  /** As `verdict`, from a deliberate check of everything: the only event that takes a tick away. */
  | { readonly type: 'recheck'; readonly verdict: Judged; readonly at: string }
  /** The first `shown` hints of an exercise are on the screen now; `line`: of those about a line of the prediction. */
  | {
      readonly type: 'hint-shown';
      readonly slug: string;
      readonly exercise: number;
      readonly line?: number | undefined;
      readonly shown: number;
    }
  /** The solution was shown. */
  | { readonly type: 'looked'; readonly slug: string; readonly at: string }
  /** The learner is at this lesson now: the watcher shows it, or it alone was judged. */
  | { readonly type: 'moved'; readonly slug: string }
  /** Progress made elsewhere joins this one. */
  | { readonly type: 'merge'; readonly progress: Progress };

/** The progress of a learner who has just begun. */
export const noProgress: Progress = { version: 1, lessons: {} };

const untouched: LessonProgress = { exercises: [], hints: {} };

/** What is remembered of the lesson `slug`; of one never touched, no exercises and no hints. */
export function progressOf(progress: Progress, slug: string): LessonProgress {
  return (Object.hasOwn(progress.lessons, slug) && progress.lessons[slug]) || untouched;
}

/** What the hints of an exercise are counted under, or those about one line of the prediction. */
export function hintKey(exercise: number, line?: number): string {
  return line === undefined ? String(exercise) : `${exercise}.${line}`;
}

/** Whether this verdict earns the tick: it passed, and the compiler has nothing against it. */
export function earnsTick(verdict: Judged): boolean {
  return verdict.kind === 'passed' && verdict.typeProblems.length === 0;
}

/** Numbers of the exercises of which every test ran and passed, in order. */
export function exercisesDone(verdict: Pick<Verdict, 'tests'>): number[] {
  const spoiled = new Set(verdict.tests.filter((t) => t.status !== 'passed').map((t) => t.exercise));
  const all = new Set(verdict.tests.map((t) => t.exercise));
  return [...all].filter((n): n is number => n !== null && !spoiled.has(n)).sort((a, b) => a - b);
}

/** The progress after `event`; the same object when the event changes nothing. Pure. */
export function reduce(progress: Progress, event: ProgressEvent): Progress {
  switch (event.type) {
    case 'verdict':
    case 'recheck':
      return change(progress, event.verdict.slug, (was) => judged(was, event));
    case 'hint-shown': {
      const key = hintKey(event.exercise, event.line);
      return change(progress, event.slug, (was) =>
        event.shown > (was.hints[key] ?? 0) ? { ...was, hints: { ...was.hints, [key]: event.shown } } : was,
      );
    }
    case 'looked':
      return change(progress, event.slug, (was) =>
        was.passedAt === undefined && was.lookedAt === undefined ? { ...was, lookedAt: event.at } : was,
      );
    case 'moved':
      return progress.current === event.slug ? progress : { ...progress, current: event.slug };
    case 'merge':
      return mergeProgress(progress, event.progress);
  }
}

/** The progress after all `events`, in order. */
export function reduceAll(progress: Progress, events: readonly ProgressEvent[]): Progress {
  return events.reduce(reduce, progress);
}

type JudgedEvent = Extract<ProgressEvent, { verdict: Judged }>;

function judged(before: LessonProgress, { type, verdict, at }: JudgedEvent): LessonProgress {
  // It says nothing about the lesson.
  if (verdict.kind === 'trouble') return before;
  const was = withFirstTries(before, verdict);
  if (earnsTick(verdict)) {
    const kept = was.passedHash === verdict.hash ? was.passedAt : undefined;
    return {
      ...was,
      passedAt: kept ?? at,
      passedHash: verdict.hash,
      exercises: exercisesDone(verdict),
    };
  }
  if (type === 'verdict') return { ...was, exercises: stillDone(was.exercises, verdict) };
  const { passedAt: _at, passedHash: _hash, ...rest } = was;
  return { ...rest, exercises: exercisesDone(verdict) };
}

/** The first answer to a line counts. Of a prediction that was done before answers were kept nobody knows which were the first. */
function withFirstTries(was: LessonProgress, { guesses = {} }: Judged): LessonProgress {
  const isOlder = was.firstTries === undefined && was.exercises.includes(0);
  const isNew = Object.keys(guesses).some((line) => was.firstTries?.[line] === undefined);
  return isOlder || !isNew ? was : { ...was, firstTries: { ...guesses, ...was.firstTries } };
}

/**
 * A test that was not reached says nothing about its exercise: a syntax error, or an endless loop in
 * exercise 3, does not undo exercise 1. One that was passed over in a run that came to its end does.
 */
function stillDone(before: readonly number[], verdict: Judged): number[] {
  const refuted = new Set(
    verdict.tests
      .filter(
        (t) =>
          t.status === 'failed' ||
          t.status === 'todo' ||
          t.name === verdict.during ||
          (t.status === 'not-run' && ['incomplete', 'no-tests'].includes(verdict.kind)),
      )
      .map((t) => t.exercise),
  );
  const done = new Set([...before.filter((n) => !refuted.has(n)), ...exercisesDone(verdict)]);
  return [...done].sort((a, b) => a - b);
}

function change(progress: Progress, slug: string, update: (was: LessonProgress) => LessonProgress): Progress {
  const was = progressOf(progress, slug);
  const now = update(was);
  // A lesson that was never begun leaves no entry when it is only looked over.
  if (now === was || (was === untouched && isUntouched(now))) return progress;
  return { ...progress, lessons: { ...progress.lessons, [slug]: now } };
}

function isUntouched(lesson: LessonProgress): boolean {
  return Object.keys(lesson).length === 2 && lesson.exercises.length + Object.keys(lesson.hints).length === 0;
}
