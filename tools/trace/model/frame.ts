/** Who runs: `CALLER`, or the `id` of a frame. */
export type Who = number;

/** The code that is in no frame: the program, the test. */
export const CALLER: Who = 0;

/** A line of a file. `file` is relative to the root of the workbook, with `/`, or absolute outside of it; `line` counts from 1. */
export interface TracePlace {
  readonly file: string;
  readonly line: number;
  /**
   * The line is one that the reader does not have: it is somewhere in the function of this name, which begins at `line`. So it
   * is with code of a solution that is left out of what a learner is given.
   */
  readonly within?: string;
}

/** One generator. */
export interface Frame {
  /** From 1, in the order in which frames were first seen. */
  readonly id: number;
  /** The name of its function: `fib`, `Range[Symbol.iterator]`, `(anonymous)`. */
  readonly name: string;
  /** Tells frames of one name apart; from 1. */
  readonly instance: number;
  /** Where its function begins. Not known when it never began, or does not belong to the workbook. */
  readonly place?: TracePlace;
  /** The name of the task that drives it: `Task-1`. */
  readonly task?: string;
  /** The future that it is the `yield*` of, and does nothing but wait for: `Future #1`. */
  readonly future?: string;
  /** The call of a ready queue that does nothing but resume it, by its id (see `WaitingCall`). */
  readonly call?: string;
}

/** What a frame is called: `caller`, `fib`, `fib #2` when there are several of that name; of a task `Task-1 fib`. */
export function nameOf(run: { readonly frames: readonly Frame[] }, who: Who): string {
  const frame = run.frames[who - 1];
  if (frame === undefined) return 'caller';
  const isOnly = run.frames.every(
    (other) => other === frame || other.name !== frame.name || other.task !== frame.task,
  );
  const name = frame.task === undefined ? frame.name : `${frame.task} ${frame.name}`;
  return isOnly ? name : `${name} #${frame.instance}`;
}
