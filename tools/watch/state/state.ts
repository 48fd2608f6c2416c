import { fastTrack } from '../../course/stages.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { type ProgressEvent, reduceAll } from '../../progress/reducer.ts';
import { learnerLesson } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import type { Size } from '../../terminal/window.ts';
import type { Verdict } from '../../verdict.ts';
import type { Effect, Pair, Traced } from './events.ts';
import type { Listing } from './list.ts';

/** A run of the tests that is under way, for the bytes that `hash` names. */
export interface Run {
  readonly id: number;
  readonly hash: string;
  readonly slow: boolean;
}

/** What is shown instead of the verdict. */
export type WatchPage =
  | { readonly kind: 'help' }
  | { readonly kind: 'list'; readonly listing: Listing }
  | { readonly kind: 'solution' | 'diff'; readonly pairs: readonly Pair[] }
  | {
      readonly kind: 'all';
      readonly verdicts: readonly Verdict[];
      readonly of: number;
      readonly finished: boolean;
    };

/** A question that only `y` says yes to. */
export interface Question {
  readonly text: string;
  /** The name of the action that is carried out then. */
  readonly yes: string;
}

/** Something that is said once: above the keys of the terminal, and on the page of the book. */
export interface Notice {
  readonly text: string;
  /** The same on a page, which has buttons and no keys; null when it says nothing that a page needs. */
  readonly page: string | null;
}

/** All that the watcher knows. */
export interface State {
  readonly course: Course;
  /** Whether the way on leads through the lessons of the fast track alone. */
  readonly fast: boolean;
  readonly progress: Progress;
  readonly size: Size;
  /** The lesson that is watched; its folder may be gone. */
  readonly slug: string;
  /** Where the lesson was last seen. */
  readonly folder: string;
  readonly run: Run | null;
  /** Numbers the runs, so that the answer of an aborted one is known. */
  readonly runs: number;
  /** The last verdict on this lesson: on the bytes on disk, except while `run` is not null. */
  readonly verdict: Verdict | null;
  /** Whether the compiler has spoken about the verdict; a sentence when it could not. */
  readonly types: 'checking' | 'known' | { readonly failed: string };
  /** The files of the lesson that were saved last, from the root; none before the first save. */
  readonly saved: readonly string[];
  /** The exercise whose hints are open. */
  readonly hint: number | null;
  readonly page: WatchPage | null;
  readonly asking: Question | null;
  /** The other lesson that was saved last. */
  readonly offer: string | null;
  readonly notice: Notice | null;
  /** The last run that the note outlives. */
  readonly noticeUntil: number;
  /** Lines of the body above the window. */
  readonly scroll: number;
  /** The last recording, of the bytes that `hash` names. */
  readonly traced: Traced | null;
  /** How many pages of the book are open. */
  readonly readers: number;
  /** The address of the book, which ends in `/`; null before there is one. */
  readonly book: string | null;
}

/** A state and what to do now. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A step without words: `to(state, ...effects)`. */
export function stepTo(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

/** The watcher before anything has happened, on `lesson`. */
export function initial(course: Course, progress: Progress, lesson: Lesson, size: Size, fast = false): State {
  return {
    course,
    fast,
    progress,
    size,
    ...fresh(lesson),
    runs: 0,
    notice: null,
    noticeUntil: 0,
    readers: 0,
    book: null,
  };
}

/** The part of the state that belongs to one lesson, as it is when one comes to it. */
export function fresh(lesson: Lesson) {
  return {
    slug: lesson.slug,
    folder: lesson.folder,
    run: null,
    verdict: null,
    types: 'known',
    saved: [],
    hint: null,
    page: null,
    asking: null,
    offer: null,
    scroll: 0,
    traced: null,
  } as const;
}

/** The lesson that is watched; undefined when its folder is gone. */
export function current(state: State): Lesson | undefined {
  return lessonOf(state, state.slug);
}

/** The lessons that `next` and `prev` lead through: all, or those of the fast track. */
export function way({ course, fast }: Pick<State, 'course' | 'fast'>): readonly Lesson[] {
  return fast ? fastTrack(course.lessons) : course.lessons;
}

/** The lesson with this slug, if there is one. */
export function lessonOf(state: State, slug: string): Lesson | undefined {
  return state.course.lessons.find((lesson) => lesson.slug === slug);
}

/** Reads the bytes that a verdict on the lesson is about, after `seconds`. @param force judges even if they are known. */
export function lookAt(
  { course, progress }: Pick<State, 'course' | 'progress'>,
  lesson: Lesson,
  { seconds = 0, force = false } = {},
): Effect {
  return { type: 'hash', ...learnerLesson(course, lesson, progress), seconds, force };
}

/** Remembers `events` at once, and saves them. */
export function remember(state: State, ...events: readonly ProgressEvent[]): Step {
  return stepTo({ ...state, progress: reduceAll(state.progress, events) }, { type: 'save', events });
}

/** `step` with these effects after its own. */
export function withEffects(step: Step, ...effects: readonly Effect[]): Step {
  return stepTo(step.state, ...step.effects, ...effects);
}

/** Something to say once. @param page what a page says instead; the same when left out. */
export function notice(text: string, page: string | null = text): Notice {
  return { text, page };
}
