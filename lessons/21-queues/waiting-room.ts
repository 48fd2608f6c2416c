import type { Coro } from '../09-decorators/coroutine.ts';
import { type Waiter, Waiters } from '../20-locks/given/waiters.ts';
import { QueueShutDown } from './given/queue-errors.ts';

/** Where coroutines wait until they are woken, one at a time, in the order in which they came. */
export class WaitingRoom {
  readonly #waiters: Waiters;
  protected readonly canGoOn: () => boolean;
  #isClosed = false;

  /** @param owner whose room it is @param canGoOn whether a coroutine that is woken now finds what it waits for */
  constructor(owner: object, canGoOn: () => boolean) {
    this.#waiters = new Waiters(owner);
    this.canGoOn = canGoOn;
  }

  /** How many wait here, and have not been woken. */
  get length(): number {
    return this.#waiters.length;
  }

  /**
   * Waits to be woken. Being woken promises nothing: look for yourself whether you can go on, and wait again if you cannot.
   * @throws {QueueShutDown} when the room is closed
   */
  *wait(): Coro<void> {
    if (this.#isClosed) throw new QueueShutDown();
    const waiter = this.#waiters.join();
    let isBack = false;
    try {
      isBack = yield* waiter;
    } finally {
      if (!isBack) this.leave(waiter);
    }
  }

  /** Wakes the first one, if there is one. One that was cancelled, and has not had its turn yet, is passed over. */
  wakeNext(): boolean {
    for (let first = this.#waiters.first; first !== null; first = this.#waiters.first) {
      this.#waiters.leave(first);
      if (first.done()) continue; // cancelled
      first.setResult(true);
      return true;
    }
    return false;
  }

  /**
   * The coroutine that waited for `waiter` leaves without going on: an error came in at its `yield*`, or its frame was closed.
   * If it had been woken already, that wake-up must not be lost.
   */
  private leave(waiter: Waiter): void {
    // TODO 3: leave the line; if it was woken, another one may need that
    throw new Error('TODO 3: leave the line; if it was woken, another one may need that');
  }

  /** Takes `waiter` out of the line. When it is not in it any more, this does nothing. */
  protected remove(waiter: Waiter): void {
    const isInLine = waiter.previous !== null || this.#waiters.first === waiter;
    if (isInLine) this.#waiters.leave(waiter);
  }

  /** Wakes everybody. From now on nobody can wait here. */
  close(): void {
    this.#isClosed = true;
    while (this.wakeNext());
  }
}
