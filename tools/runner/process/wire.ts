import type { Batch } from '../../trace/model/events.ts';

/** An error, as it was thrown in the learner's process. */
export interface WireError {
  readonly name?: string;
  readonly message: string;
  /** With the lines of the TypeScript that was written. */
  readonly stack?: string;
  readonly expected?: string;
  readonly received?: string;
}

/** A test of the file that was loaded. */
export interface WireTest {
  readonly id: string;
  /** Titles from the outermost `describe` to the test. */
  readonly path: readonly string[];
  /** False when it is skipped. */
  readonly runs: boolean;
}

/** What a process is told, beside what vitest tells it; `child/test-runner.js` reads it. */
export interface About {
  /** The name of the test that decides alone: see `JudgeRequest`. */
  readonly decidedBy?: string | undefined;
  /** Whether any test that fails decides: see `JudgeRequest`. */
  readonly untilFailure?: boolean | undefined;
  /** Record the generators of one test, and run no other. */
  readonly trace?: { readonly test: string };
  /** A number for each file that was loaded before, by its path with `/`; another one whenever its text has changed. */
  readonly versions?: Readonly<Record<string, number>>;
}

/** What tells, when a run goes wrong, whose trouble it is. */
export interface Health {
  /** Built-ins that learner code has put something else instead of: `Array.prototype.push`. */
  readonly replaced: readonly string[];
  /** Files that began to run and are not at the end of their top level, the outermost first. */
  readonly loading: readonly string[];
}

/** A part of what was recorded. */
export type WireTrace = Batch;

/** What the learner's process says, as it happens; written by `child/wire.js`. */
export type WireEvent =
  /** The test file is asked for: what happens before is our own. */
  | { readonly t: 'importing' }
  | ({ readonly t: 'health' } & Health)
  | { readonly t: 'loaded'; readonly tests: readonly WireTest[]; readonly errors: readonly WireError[] }
  | { readonly t: 'start'; readonly id: string }
  | {
      readonly t: 'end';
      readonly id: string;
      readonly state: string;
      readonly errors: readonly WireError[];
      /** It passed, and no `expect` of it was reached. */
      readonly isEmpty?: true;
    }
  | { readonly t: 'out'; readonly text: string }
  | { readonly t: 'cut'; readonly characters: number }
  | { readonly t: 'thrown'; readonly error: WireError }
  | { readonly t: 'busy'; readonly name: string; readonly count: number }
  /** An error that says `TODO n: …` was made: what it is thrown into may swallow it. */
  | { readonly t: 'todo'; readonly error: WireError }
  /** The learner's code has started a process. */
  | { readonly t: 'spawned'; readonly pid: number }
  | ({ readonly t: 'trace' } & WireTrace)
  | {
      readonly t: 'done';
      readonly errors: readonly WireError[];
      /** Bytes that the process holds when all is over; of one that is used once it is not said. */
      readonly kept?: number;
    };

/**
 * Where the spinning thread is, innermost first; no frames when it waits for something, and when it spins or sleeps where it cannot be
 * stopped. `heap` in bytes.
 */
export interface Evidence {
  /** Whether it had nothing to do: it answered. */
  readonly isFree: boolean;
  /** Whether it slept in the middle of a call: it did not answer, and did not work either. */
  readonly isAsleep?: boolean;
  readonly frames: readonly EvidenceFrame[];
  readonly heap: number;
}

/** A call on the stack of that thread. `line` and `column` count from 1. */
export interface EvidenceFrame {
  readonly name: string;
  /** A path or a `file:` URL. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Cuts a stream of text into lines and gives each as the value that it encodes.
 * A line that is no JSON is dropped: learner code can write to any descriptor that it finds.
 */
export function lineReader<T>(onValue: (value: T) => void): (chunk: string) => void {
  let begun: string[] = [];
  return (chunk) => {
    const [end = '', ...others] = chunk.split('\n');
    // Only new text is looked through, and put together once: a line can be of megabytes, and comes in thousands of chunks.
    begun.push(end);
    for (const next of others) {
      const line = begun.join('');
      begun = [next];
      let value: T;
      try {
        value = JSON.parse(line) as T;
      } catch {
        continue;
      }
      onValue(value);
    }
  };
}
