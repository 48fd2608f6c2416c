import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { setResultUnlessCancelled } from '../11-future/future.ts';
import { makesCoroutines, Turn } from './given/bare-yield.ts';
import { getRunningLoop } from './timed-loop.ts';

/** Waits until `seconds` have passed, which are more than 0. When it is left early, nobody is woken for it any more. */
// #region asleep
function* asleep<T>(seconds: number, result: T): Coro<T> {
  // BEGIN SOLUTION 4: a future, and an alarm clock that fills it
  const loop = getRunningLoop();
  const future = loop.createFuture<T>();
  const timer = loop.callLater(seconds, setResultUnlessCancelled, future, result);
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
  // END SOLUTION
}
// #endregion

/**
 * Lets `seconds` pass, and gives `result`. With 0 or less there is nothing to wait for: then whoever sleeps goes on in the
 * next turn of the loop, when everybody else who was ready has taken a step.
 *
 * The call makes a coroutine, and no more. The time counts from when that is driven.
 */
// #region sleep
export const sleep = coroutine(
  makesCoroutines(function sleep(seconds: number, result?: unknown): Coro<unknown> {
    // BEGIN SOLUTION 4: a nap, or only the next turn?
    return seconds <= 0 ? new Turn(result) : asleep(seconds, result);
    // END SOLUTION
  }),
) as {
  (seconds: number): Coro<void>;
  <T>(seconds: number, result: T): Coro<T>;
};
// #endregion
