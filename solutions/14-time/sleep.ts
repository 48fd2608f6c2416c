import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { setResultUnlessCancelled } from '../11-future/future.ts';
import { makesCoroutines, Turn } from './given/bare-yield.ts';
import { getRunningLoop } from './timed-loop.ts';

/** Waits for `seconds`, which is more than 0, and returns `result`. A sleeper that leaves early cancels its timer. */
// #region asleep
function* asleep<T>(seconds: number, result: T): Coro<T> {
  // BEGIN SOLUTION 4: a future, and a timer that fills it
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
 * Lets `seconds` pass, and gives `result`. With 0 or less there is nothing to wait for: the caller goes on in the next turn,
 * after everything that is ready now.
 *
 * A call makes a coroutine, and sets no timer. The time counts from when that coroutine is driven.
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
