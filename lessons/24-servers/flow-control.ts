import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { StreamProtocol } from '../23-streams/given/stream-protocol.ts';

/** A protocol with a brake: a coroutine that writes can wait until there is room. asyncio: `FlowControlMixin`. */
export class FlowControl extends StreamProtocol {
  #isPaused = false;
  #isLost = false;
  /** What the coroutines in `drained` wait for, one for each. */
  #waiters: Future<void>[] = [];

  /** The transport calls this: more bytes than the high-water mark wait to be sent. */
  override pauseWriting(): void {
    // TODO 2: who drains from now on has to wait
    throw new Error('TODO 2: who drains from now on has to wait');
  }

  /** The transport calls this: no more bytes than the low-water mark are left. */
  override resumeWriting(): void {
    // TODO 2: nobody has to wait any more
    throw new Error('TODO 2: nobody has to wait any more');
  }

  /** Fills the futures of those who wait: with nothing, or with an error. */
  private wakeAll(error: Error | null): void {
    // TODO 2: each once; a waiter that was cancelled is done already
    throw new Error('TODO 2: each once; a waiter that was cancelled is done already');
  }

  /** There will never be room again. */
  override connectionLost(error: Error | null): void {
    super.connectionLost(error);
    this.#isLost = true;
    if (this.#isPaused) this.wakeAll(error);
  }

  /**
   * Waits until there is room for more; not at all when there is.
   * @throws {Error} `Connection lost`, with the code `ECONNRESET`; and what the connection was lost for
   */
  override *drained(): Coro<void> {
    if (this.#isLost) throw Object.assign(new Error('Connection lost'), { code: 'ECONNRESET' });
    // TODO 2: if writing is paused, wait for a future of your own
    throw new Error('TODO 2: if writing is paused, wait for a future of your own');
  }
}
