import type { Future } from '../11-future/future.ts';
import { describe } from '../11-future/given/describe.ts';

/**
 * A frame that yields futures and is sent their results. The type of a result depends on who drives the frame, so a `yield`
 * is `unknown` to the compiler.
 */
export type FrameB<T> = Generator<Future<unknown>, T, unknown>;

/**
 * Design B, the driver that sends. Takes `frame` one step: to its next `yield`, or to its end.
 *
 * When the frame has yielded a box, the next step comes soon after that box is done. What the frame returns or throws goes
 * into `box`.
 *
 * @param heard the box that `frame` was waiting for, which is done now; nothing at the first step
 */
export function stepB<T>(frame: FrameB<T>, box: Future<T>, heard?: Future<unknown>): void {
  let step: IteratorResult<Future<unknown>, T>;
  try {
    step = resumeB(frame, heard);
  } catch (error) {
    box.setException(asError(error));
    return;
  }
  if (step.done) box.setResult(step.value);
  else step.value.addDoneCallback((future) => stepB(frame, box, future));
}

/** A box accepts only errors, and a frame can throw anything. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`thrown: ${describe(thrown)}`, { cause: thrown });
}

/**
 * Resumes `frame` once, and returns what it yields or returns. The frame receives what is in `heard`: a result as the value of
 * its `yield`, an error thrown at that `yield`. Without `heard`, it begins.
 */
export function resumeB<T>(frame: FrameB<T>, heard?: Future<unknown>): IteratorResult<Future<unknown>, T> {
  // TODO 1: look into the box, and resume the frame with what is in it
  throw new Error('TODO 1: look into the box, and resume the frame with what is in it');
}
