import type { Future } from '../11-future/future.ts';

/**
 * A frame that yields futures and is told their results. Of what type a result is depends on who drives it, so all that the
 * compiler knows of a `yield` is `unknown`.
 */
export type FrameB<T> = Generator<Future<unknown>, T, unknown>;

/**
 * Design B, the driver that sends. Takes `frame` to its next `yield`, and sees to it that it goes on from there, once, soon after
 * the future that it has yielded is done: it is told the result, or the error is thrown in. What the frame comes to in the
 * end goes into `box`: what it returns, or the error that comes out of it.
 *
 * @param heard the future that `frame` has been waiting for, which is done; none when `frame` has not begun
 */
// #region stepB
export function stepB<T>(frame: FrameB<T>, box: Future<T>, heard?: Future<unknown>): void {
  // BEGIN SOLUTION 1: resume the frame with what was heard; it waits again, or it has ended
  let resume: () => IteratorResult<Future<unknown>, T>;
  try {
    const result = heard?.result();
    resume = () => frame.next(result);
  } catch (error) {
    resume = () => frame.throw(error); // not from here: an error that `frame` catches is no error of ours
  }
  let step: IteratorResult<Future<unknown>, T>;
  try {
    step = resume();
  } catch (error) {
    box.setException(error);
    return;
  }
  if (step.done) box.setResult(step.value);
  else step.value.addDoneCallback((future) => stepB(frame, box, future));
  // END SOLUTION
}
// #endregion
