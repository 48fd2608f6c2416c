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
  *acquire(): Coro<true> {
    if (this.#isLocked || this.waiters.areWaiting()) {
      const waiter = this.waiters.join();
      // TODO 2: wait; leave the line in any case; after an error, wake the next if need be
      throw new Error('TODO 2: wait; leave the line in any case; after an error, wake the next if need be');
    }
    this.#isLocked = true;
    return true;
  }

  /**
   * Gives the lock back, and wakes the task that waits first. That task takes the lock when its turn comes; `release` does not
   * wait for it.
   * @throws {Error} `Lock is not acquired.`
   */
  release(): void {
    // TODO 2: only a locked lock; then it is free, and the first in the line is woken
    throw new Error('TODO 2: only a locked lock; then it is free, and the first in the line is woken');
  }

  /** Wakes the first in the line. If its future is done already, it will have its turn soon, and nobody is woken. */
  protected wakeFirst(): void {
    // TODO 2: fill the future of the first one, if it is empty
    throw new Error('TODO 2: fill the future of the first one, if it is empty');
  }

  protected override describeState(): string {
    return this.#isLocked ? 'locked' : 'unlocked';
  }
}

/**
 * Runs `body` while this task has `lock`, and returns what `body` returns. However `body` ends, the lock is released.
 * Python's `async with lock:`.
 */
export function* withLock<T>(lock: Lockable, body: () => Coro<T>): Coro<T> {
  // TODO 3: acquire, run the body, release in any case
  throw new Error('TODO 3: acquire, run the body, release in any case');
}
