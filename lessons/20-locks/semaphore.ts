import type { Coro } from '../09-decorators/coroutine.ts';
import { HasWaiters } from './given/waiters.ts';

/** Lets a number of tasks in at a time, in the order in which they asked. */
export class Semaphore extends HasWaiters {
  /** How many more may come in. A task that was woken has its place already. */
  protected value: number;

  /** @throws {RangeError} `Semaphore initial value must be >= 0` */
  constructor(value = 1) {
    super();
    if (value < 0) throw new RangeError('Semaphore initial value must be >= 0');
    this.value = value;
  }

  /** Whether `acquire` would have to wait: there is no place, or a task is in the line. */
  locked(): boolean {
    return this.value === 0 || this.waiters.areWaiting();
  }

  /** Takes a place, and returns true. A task waits while there is no place, or another task is ahead of it in the line. */
  *acquire(): Coro<true> {
    if (!this.locked()) {
      this.value -= 1;
      return true;
    }
    const waiter = this.waiters.join();
    // TODO 6: wait; leave the line; give back an unused place; wake as many as may come in
    throw new Error('TODO 6: wait; leave the line; give back an unused place; wake as many as may come in');
  }

  /** Gives a place back, and wakes the first task that waits for one. It does not wait for that task. */
  release(): void {
    // TODO 6: one place more; wake one
    throw new Error('TODO 6: one place more; wake one');
  }

  /** Wakes the first in the line that is not done, and gives it a place. @returns whether there was one */
  protected wakeNext(): boolean {
    // TODO 6: find it, take a place for it, wake it
    throw new Error('TODO 6: find it, take a place for it, wake it');
  }

  protected override describeState(): string {
    return this.locked() ? 'locked' : `unlocked, value:${this.value}`;
  }
}

/** A semaphore that never has more places than it had at the beginning. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @throws {RangeError} `BoundedSemaphore released too many times` */
  override release(): void {
    if (this.value >= this.#bound) throw new RangeError('BoundedSemaphore released too many times');
    super.release();
  }
}
