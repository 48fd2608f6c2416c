import type { Coro } from '../09-decorators/coroutine.ts';
import { HasWaiters } from './given/waiters.ts';

/** Something that is acquired and released: a Lock, a Semaphore, a Condition. */
export interface Lockable {
  acquire(): Coro<unknown>;
  release(): void;
}

/** A lock that one task at a time can have. Tasks get it in the order in which they asked. */
export class Lock extends HasWaiters {
  #isLocked = false;

  locked(): boolean {
    return this.#isLocked;
  }

  /**
   * Takes the lock, and returns true. A task waits while another task has the lock, or is ahead of it in the line.
   *
   * A task that leaves the line with an error does not take the lock. If the lock is free then, it wakes the next one.
   */
  // #region acquire
  *acquire(): Coro<true> {
    if (this.#isLocked || this.waiters.areWaiting()) {
      const waiter = this.waiters.join();
      // BEGIN SOLUTION 2: wait; leave the line in any case; after an error, wake the next if need be
      let isMyTurn = false;
      try {
        isMyTurn = yield* waiter;
      } finally {
        this.waiters.leave(waiter);
        if (!isMyTurn && !this.#isLocked) this.wakeFirst();
      }
      // END SOLUTION
    }
    this.#isLocked = true;
    return true;
  }
  // #endregion

  /**
   * Gives the lock back, and wakes the task that waits first. That task takes the lock when its turn comes; `release` does not
   * wait for it.
   * @throws {Error} `Lock is not acquired.`
   */
  // #region release
  release(): void {
    // BEGIN SOLUTION 2: only a locked lock; then it is free, and the first in the line is woken
    if (!this.#isLocked) throw new Error('Lock is not acquired.');
    this.#isLocked = false;
    this.wakeFirst();
    // END SOLUTION
  }
  // #endregion

  /** Wakes the first in the line. If its future is done already, it will have its turn soon, and nobody is woken. */
  // #region wakeFirst
  protected wakeFirst(): void {
    // BEGIN SOLUTION 2: fill the future of the first one, if it is empty
    const { first } = this.waiters;
    if (first !== null && !first.done()) first.setResult(true);
    // END SOLUTION
  }
  // #endregion

  protected override describeState(): string {
    return this.#isLocked ? 'locked' : 'unlocked';
  }
}

/**
 * Runs `body` while this task has `lock`, and returns what `body` returns. However `body` ends, the lock is released.
 * Python's `async with lock:`.
 */
// #region withLock
export function* withLock<T>(lock: Lockable, body: () => Coro<T>): Coro<T> {
  // BEGIN SOLUTION 3: acquire, run the body, release in any case
  yield* lock.acquire();
  try {
    return yield* body();
  } finally {
    lock.release();
  }
  // END SOLUTION
}
// #endregion
