import type { Coro } from '../09-decorators/coroutine.ts';
import { HasWaiters } from './given/waiters.ts';

/** A flag that tasks can wait for. */
export class Event extends HasWaiters {
  #isSet = false;

  isSet(): boolean {
    return this.#isSet;
  }

  /** Sets the flag, and wakes every task that waits for it. */
  set(): void {
    // TODO 5: set the flag, and wake all
    throw new Error('TODO 5: set the flag, and wake all');
  }

  /** From now on, a task that calls `wait` waits for the next `set`. Tasks that were woken already still go on. */
  clear(): void {
    this.#isSet = false;
  }

  /** Waits until the flag is set. If it is set already, returns at once. */
  *wait(): Coro<true> {
    // TODO 5: join the line unless the flag is set, and leave it in any case
    throw new Error('TODO 5: join the line unless the flag is set, and leave it in any case');
  }

  protected override describeState(): string {
    return this.#isSet ? 'set' : 'unset';
  }
}
