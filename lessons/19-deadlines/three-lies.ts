import type { Coro } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import type { Task } from '../12-task/task.ts';
import { sleep } from '../14-time/sleep.ts';
import { TimeoutError } from '../16-many-at-once/given/timeout-error.ts';
import { createTask } from '../18-cancellation/given/asyncio-loop.ts';
import type { WaitFor } from './given/three-wait-fors.ts';

/** Waits for `coro`, and returns what it gives: its result, or the `TimeoutError` that it throws. */
function* outcomeOf(coro: Coro<unknown>): Coro<unknown> {
  try {
    return yield* coro;
  } catch (error) {
    if (error instanceof TimeoutError) return error;
    throw error;
  }
}

/** First lie: whether the work still goes on when `waitFor` has thrown its `TimeoutError`. */
export function* endsTooEarly(waitFor: WaitFor): Coro<boolean> {
  let hasEnded = false;
  const work = slowToEnd(() => {
    hasEnded = true;
  });
  yield* outcomeOf(waitFor(work, 5));
  return !hasEnded;
}

/** Takes more than 5 seconds, unless it is cancelled. However it ends, it takes a second more, and then calls `ended`. */
function* slowToEnd(ended: () => void): Coro<void> {
  // TODO 1: work for a long time; then clean up, which takes a second
  throw new Error('TODO 1: work for a long time; then clean up, which takes a second');
}

/** Second lie: whether `waitFor` throws a `TimeoutError` although the work has a result. */
export function* losesTheResult(waitFor: WaitFor): Coro<boolean> {
  const outcome = yield* outcomeOf(waitFor(hasAResult(), 5));
  return outcome instanceof TimeoutError;
}

/** Takes more than 5 seconds, unless it is cancelled. Then it ends, and returns what it has so far. */
function* hasAResult(): Coro<string> {
  // TODO 1: work for a long time; when you are cancelled, return what you have
  throw new Error('TODO 1: work for a long time; when you are cancelled, return what you have');
}

/** Third lie: whether a task in the middle of `waitFor` goes on although it was cancelled. */
export function* swallowsACancel(waitFor: WaitFor): Coro<boolean> {
  const letter = new Future<string>();
  function* reader(): Coro<void> {
    yield* waitFor(letter, 5);
    yield* sleep(1);
  }
  const task = createTask(reader());
  yield* sleep(0); // the task waits now
  atTheSameTime(letter, task);
  yield* sleep(10);
  return !task.cancelled();
}

/** The letter comes, with any text, and the task is cancelled: both before any other code runs. */
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  // TODO 1: two lines; and think about which comes first
  throw new Error('TODO 1: two lines; and think about which comes first');
}
