import type { Coro } from '../09-decorators/coroutine.ts';
import { HasWaiters } from './given/waiters.ts';

/** A flag that tasks can wait for. */
export class Event extends HasWaiters {
  #isSet = false;

  isSet(): boolean {
    return this.#isSet;
  }

  /** Sets the flag, and wakes every task that waits for it. */
  // #region set
  set(): void {
    // BEGIN SOLUTION 5: set the flag, and wake all
    if (this.#isSet) return;
    this.#isSet = true;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
    // END SOLUTION
  }
  // #endregion

  /** From now on, a task that calls `wait` waits for the next `set`. Tasks that were woken already still go on. */
  clear(): void {
    this.#isSet = false;
  }

  /** Waits until the flag is set. If it is set already, returns at once. */
  // #region wait
  *wait(): Coro<true> {
    // BEGIN SOLUTION 5: join the line unless the flag is set, and leave it in any case
    if (this.#isSet) return true;
    const waiter = this.waiters.join();
    try {
      return yield* waiter;
    } finally {
      this.waiters.leave(waiter);
    }
    // END SOLUTION
  }
  // #endregion

  protected override describeState(): string {
    return this.#isSet ? 'set' : 'unset';
  }
}
