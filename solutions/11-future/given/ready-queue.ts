import type { Loop } from './running-loop.ts';

/** As much of a loop as this lesson needs: a queue of calls to be made soon. Lesson 13 builds the real one. */
export class ReadyQueue implements Loop {
  readonly #calls: (() => void)[] = [];

  /** `callback` will be called after the calls that are in the queue now. */
  callSoon(callback: () => void): void {
    this.#calls.push(callback);
  }

  /**
   * Makes the calls, the first one first, until the queue is empty; also those that are added meanwhile.
   * @throws what a call throws; the calls after it stay in the queue
   */
  runUntilEmpty(): void {
    for (let call = this.#calls.shift(); call !== undefined; call = this.#calls.shift()) call();
  }
}
