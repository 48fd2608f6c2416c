import type { LearnerLesson } from '../../course/substitution.ts';
import type { Course, Lesson } from '../../course/types.ts';
import type { ProgressEvent } from '../../progress/reducer.ts';
import type { Progress } from '../../progress/types.ts';
import type { Size } from '../../terminal/window.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import type { Place, Verdict } from '../../verdict.ts';

/** The text of a key that prints, or `up` `down` `pageup` `pagedown` `home` `end` `enter` `escape` `backspace` `ctrl-c`. */
export type Key = string;

/** A learner's file and the finished one, both without the comments that are for the tools. */
export interface Pair {
  /** Relative to the root, with `/`. */
  readonly name: string;
  readonly mine: string;
  readonly solution: string;
}

/** A recording of the test that failed, or of the demo. */
export interface Traced {
  readonly hash: string;
  readonly run: TraceRun;
  /** The same on the solutions, when that was asked. */
  readonly reference: TraceRun | null;
  /** Where it diverges from the reference, when that was asked; a sentence in Markdown. */
  readonly divergence: string | null;
  /** The files that the events of both are in, as they were, by the names that places have. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Everything that can happen to the watcher. */
export type Event =
  | { readonly type: 'started' }
  /** `limit`: how far what is shown can be scrolled down. */
  | { readonly type: 'key'; readonly key: Key; readonly limit?: number }
  /** Files were written, made or deleted; absolute paths. */
  | { readonly type: 'changed'; readonly paths: readonly string[] }
  /** The bytes of the lesson, and of what it stands on, were read, or cannot be: see `UNREADABLE`. */
  | { readonly type: 'hashed'; readonly slug: string; readonly hash: string; readonly force: boolean }
  /** `disk` is the hash of the files after the run. */
  | { readonly type: 'judged'; readonly run: number; readonly verdict: Verdict; readonly disk: string }
  /** The failure comes from an earlier lesson; the verdict says so now. */
  | { readonly type: 'blamed'; readonly verdict: Verdict }
  /** The run has gone on long enough to say so. */
  | { readonly type: 'slow'; readonly run: number }
  /** The compiler has spoken; the verdict says now what it has against the lesson. */
  | { readonly type: 'types'; readonly verdict: Verdict }
  | { readonly type: 'types-failed'; readonly hash: string; readonly reason: string }
  | { readonly type: 'progress'; readonly progress: Progress; readonly notices: readonly string[] }
  | { readonly type: 'course'; readonly course: Course }
  | {
      readonly type: 'files';
      readonly slug: string;
      readonly show: 'solution' | 'diff';
      readonly pairs: readonly Pair[];
    }
  | {
      readonly type: 'all-judged';
      readonly verdicts: readonly Verdict[];
      readonly of: number;
      readonly finished: boolean;
    }
  | { readonly type: 'resized'; readonly size: Size }
  /**
   * A page asks for the action of this name; `slug`: the lesson that it means, without it the one that is watched; `place`:
   * where an editor is to open.
   */
  | { readonly type: 'action'; readonly name: string; readonly slug?: string; readonly place?: Place }
  /** What was asked for by `trace`. */
  | ({ readonly type: 'traced' } & Traced)
  /** How many pages of the book are open now. */
  | { readonly type: 'readers'; readonly count: number }
  /** The book can be read at this address, which ends in `/`. */
  | { readonly type: 'book'; readonly address: string }
  /** A sentence from an effect: how a reset went, that files are polled. */
  | { readonly type: 'notice'; readonly sentence: string }
  /** An effect failed in a way that is not the learner's doing. */
  | { readonly type: 'failed'; readonly doing: string; readonly reason: string; readonly run?: number }
  /** The user ended the program from outside. */
  | { readonly type: 'ended' };

/** Everything that the watcher can do to the world; `world/effects` does it. */
export type Effect =
  /**
   * Read the bytes of the lesson, and of what it stands on, after `seconds`; answers `hashed`. A later one takes the place of
   * one that waits as long.
   */
  | ({ readonly type: 'hash'; readonly seconds: number; readonly force: boolean } & LearnerLesson)
  /** Answers `judged`; then, unless it is aborted, `blamed` when that is so, and `types` or `types-failed`. */
  | ({ readonly type: 'judge'; readonly run: number } & LearnerLesson)
  /** Stops what runs: the tests, the compiler. */
  | { readonly type: 'abort' }
  /** Records a test, or the demo, on the bytes that `hash` names; `beside`: and on the reference. Answers `traced`. */
  | ({
      readonly type: 'trace';
      readonly hash: string;
      readonly test: string | null;
      readonly beside: boolean;
    } & LearnerLesson)
  | { readonly type: 'reload' }
  | { readonly type: 'save'; readonly events: readonly ProgressEvent[] }
  | { readonly type: 'read-progress' }
  | { readonly type: 'read-files'; readonly lesson: Lesson; readonly show: 'solution' | 'diff' }
  | { readonly type: 'reset'; readonly lesson: Lesson }
  | { readonly type: 'edit'; readonly file: string; readonly line: number; readonly column: number }
  /** Opens a page of the book in the browser; `path` is relative to its address. */
  | { readonly type: 'browse'; readonly path: string }
  /** Judges many in the background: what `judge` asks for goes first. Answers `all-judged`, often. */
  | { readonly type: 'judge-all'; readonly asked: readonly LearnerLesson[] }
  | { readonly type: 'quit' };
