import type { Coro } from '../../09-decorators/coroutine.ts';
import { type Future, setResultUnlessCancelled } from '../../11-future/future.ts';
import { getRunningLoop } from './asyncio-loop.ts';

/** Text that comes in chunks, cut anywhere. */
export class Wire {
  readonly #chunks: string[] = [];
  #reader: Future<void> | null = null;
  #isEnded = false;

  send(chunk: string): void {
    this.#chunks.push(chunk);
    this.wake();
  }

  end(): void {
    this.#isEnded = true;
    this.wake();
  }

  /**
   * The next chunk; `''` at the end. Cancelled, it takes none: a chunk stays in the list until it is returned, and
   * the future only says that there is one.
   */
  *read(): Coro<string> {
    while (this.#chunks.length === 0 && !this.#isEnded) {
      const reader = getRunningLoop().createFuture<void>();
      this.#reader = reader;
      yield* reader;
    }
    return this.#chunks.shift() ?? '';
  }

  private wake(): void {
    if (this.#reader !== null && !this.#reader.done()) setResultUnlessCancelled(this.#reader, undefined);
    this.#reader = null;
  }
}
