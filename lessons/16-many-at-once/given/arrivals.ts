import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { Ring } from '../../13-event-loop/given/ring.ts';
import { getRunningLoop } from '../../14-time/timed-loop.ts';

/** Values that arrive one by one, and coroutines that wait for them: the first to wait gets the first. */
export class Arrivals<T> {
  readonly #arrived = new Ring<T>();
  /** The coroutines that wait, the first one first; each has left a future here. */
  readonly #waiters = new Set<Future<void>>();

  add(value: T): void {
    this.#arrived.push(value);
    this.#wakeNext();
  }

  /** Waits until there is a value, and takes it out. */
  *take(): Coro<T> {
    while (this.#arrived.length === 0) {
      const waiter = getRunningLoop().createFuture<void>();
      this.#waiters.add(waiter);
      try {
        yield* waiter;
      } catch (error) {
        // Woken and cancelled in the same turn: the value that it was woken for is for the next one.
        if (!this.#waiters.delete(waiter) && this.#arrived.length > 0) this.#wakeNext();
        throw error;
      }
    }
    return this.#arrived.shift() as T;
  }

  #wakeNext(): void {
    for (const waiter of this.#waiters) {
      this.#waiters.delete(waiter);
      if (waiter.done()) continue;
      waiter.setResult();
      return;
    }
  }
}
