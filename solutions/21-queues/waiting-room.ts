import type { Coro } from '../09-decorators/coroutine.ts';
import { type Waiter, Waiters } from '../20-locks/given/waiters.ts';
import { QueueShutDown } from './given/queue-errors.ts';

/** Where coroutines wait to be called, one at a time, in the order in which they came. */
export class WaitingRoom {
  readonly #waiters: Waiters;
  readonly #canGoOn: () => boolean;
  #isClosed = false;

  /** @param owner whose room it is @param canGoOn whether a coroutine that is called now finds what it waits for */
  constructor(owner: object, canGoOn: () => boolean) {
    this.#waiters = new Waiters(owner);
    this.#canGoOn = canGoOn;
  }

  /** How many wait here, and have not been called. */
  get length(): number {
    return this.#waiters.length;
  }

  /**
   * Waits to be called. A call is no promise: look for yourself whether you can go on, and wait again if you cannot.
   * @throws {QueueShutDown} when the room is closed
   */
  // #region wait
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
  // #endregion

  /** Calls the first one, if there is one. One that was cancelled, and has not had its turn yet, is passed over. */
  // #region callNext
  callNext(): boolean {
    let waiter = this.#waiters.first;
    while (waiter?.done()) waiter = waiter.next;
    if (waiter === null) return false;
    this.#waiters.leave(waiter);
    waiter.setResult(true);
    return true;
  }
  // #endregion

  /**
   * The coroutine that waited for `waiter` leaves without going on: an error came in at its `yield*`, or its frame was closed.
   * Either it is still in the line; or it has been called, and then that call must not be lost.
   */
  // #region leave
  private leave(waiter: Waiter): void {
    // BEGIN SOLUTION 3: leave the line; or let another one have the call
    const wasCalled = waiter.done() && !waiter.cancelled();
    if (!wasCalled) this.#waiters.leave(waiter);
    else if (this.#canGoOn()) this.callNext();
    // END SOLUTION
  }
  // #endregion

  /** Calls everybody. From now on nobody can wait here. */
  close(): void {
    this.#isClosed = true;
    while (this.callNext());
  }
}
