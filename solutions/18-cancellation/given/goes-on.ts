import type { Coro } from '../../09-decorators/coroutine.ts';
import { CancelledError } from '../../11-future/future.ts';

/** A coroutine may need some time to clean up. After so many more yields it is taken to go on. */
const LONG = 100;

/** Cancels `coro` where it is paused, and drives it on. Returns whether it goes on; it has not, when the error comes out. */
export function* goesOn(coro: Coro<unknown>, isCancelled: (error: unknown) => boolean): Coro<boolean> {
  try {
    let step = coro.throw(new CancelledError());
    for (let yields = 0; yields < LONG && !step.done; yields++) {
      yield step.value;
      step = coro.next();
    }
  } catch (error) {
    return !isCancelled(error);
  }
  return true;
}
