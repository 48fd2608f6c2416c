import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { StreamProtocol } from '../23-streams/given/stream-protocol.ts';

/** A protocol with a brake: who drains waits until there is room. asyncio: `FlowControlMixin`. */
export class FlowControl extends StreamProtocol {
  #isPaused = false;
  #isLost = false;
  #waiters: Future<void>[] = [];

  override pauseWriting(): void {
    this.#isPaused = true;
  }

  override resumeWriting(): void {
    this.#isPaused = false;
    this.wakeAll(null);
  }

  override connectionLost(error: Error | null): void {
    this.#isLost = true;
    super.connectionLost(error);
    this.wakeAll(error);
  }

  private wakeAll(error: Error | null): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const each of waiters) {
      if (each.done()) continue;
      if (error === null) each.setResult();
      else each.setException(error);
    }
  }

  /** @throws {Error} `Connection lost` */
  override *drained(): Coro<void> {
    if (this.#isLost) throw Object.assign(new Error('Connection lost'), { code: 'ECONNRESET' });
    if (!this.#isPaused) return;
    const waiter = this.loop.createFuture<void>();
    this.#waiters.push(waiter);
    try {
      yield* waiter;
    } finally {
      this.#waiters = this.#waiters.filter((each) => each !== waiter);
    }
  }
}
