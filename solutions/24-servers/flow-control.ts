import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { StreamProtocol } from '../23-streams/given/stream-protocol.ts';

/** A protocol with a brake: a coroutine that writes can wait until there is room. asyncio: `FlowControlMixin`. */
export class FlowControl extends StreamProtocol {
  #isPaused = false;
  #isLost = false;
  /** The futures that tasks wait for in `drained`, one for each. */
  #waiters: Future<void>[] = [];

  /** The transport calls this: more bytes than the high-water mark wait to be sent. */
  // #region pause
  override pauseWriting(): void {
    // BEGIN SOLUTION 2: from now on, a task that drains has to wait
    this.#isPaused = true;
    // END SOLUTION
  }

  /** The transport calls this: no more bytes than the low-water mark are left. */
  override resumeWriting(): void {
    // BEGIN SOLUTION 2: no task has to wait any more
    this.#isPaused = false;
    this.wakeAll(null);
    // END SOLUTION
  }

  /** Wakes every task that waits in `drained`, with the error if there is one. */
  private wakeAll(error: Error | null): void {
    // BEGIN SOLUTION 2: fill each future once; one whose task was cancelled is done already
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.setResult();
      else waiter.setException(error);
    }
    // END SOLUTION
  }
  // #endregion

  /** There will never be room again. */
  override connectionLost(error: Error | null): void {
    super.connectionLost(error);
    this.#isLost = true;
    if (this.#isPaused) this.wakeAll(error);
  }

  /**
   * Waits until there is room for more. If there is, returns at once.
   * @throws {Error} `Connection lost`, with the code `ECONNRESET`. If the connection is lost during the wait: its error
   */
  // #region drained
  override *drained(): Coro<void> {
    if (this.#isLost) throw Object.assign(new Error('Connection lost'), { code: 'ECONNRESET' });
    // BEGIN SOLUTION 2: if writing is paused, wait for a future of your own
    if (!this.#isPaused) return;
    const waiter = this.loop.createFuture<void>();
    this.#waiters.push(waiter);
    try {
      yield* waiter;
    } finally {
      this.#waiters = this.#waiters.filter((each) => each !== waiter);
    }
    // END SOLUTION
  }
  // #endregion
}
