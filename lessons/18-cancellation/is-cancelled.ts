import type { Coro } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { goesOn } from './given/goes-on.ts';
import { runVirtual } from './run.ts';

/** Whether what a `catch` has caught is a request to stop. Throw such an error again. */
export function isCancelled(error: unknown): error is CancelledError {
  // TODO 5: which class?
  throw new Error('TODO 5: which class?');
}

/**
 * Drives `coro` up to its yield number `at`, the first being 1, and cancels it there.
 * @returns whether it goes on; null when it has ended before
 */
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  // TODO 7: drive it by hand: next, and hand out what it yields; at the right yield, goesOn
  throw new Error('TODO 7: drive it by hand: next, and hand out what it yields; at the right yield, goesOn');
}

/**
 * Cancels a coroutine at each of its yields, a new one each time. Time jumps.
 * @param make makes the coroutine @param most after so many yields it stops looking: a coroutine may be endless
 * @returns the numbers of the yields where it goes on, as if nothing had been asked
 */
export function swallows(make: () => Coro<unknown>, most = 100): number[] {
  const found: number[] = [];
  for (let at = 1; at <= most; at++) {
    const goesOn = runVirtual(cancelAt(at, make()));
    if (goesOn === null) break;
    if (goesOn) found.push(at);
  }
  return found;
}
