import type { Selector } from '../14-time/given/selector.ts';

/** A selector that measures another one: how long a loop has nothing to do. */
export class IdleMeter implements Selector {
  readonly #selector: Selector;
  readonly #began: number;
  #idle = 0;

  /** @param selector waits for the loop, and has its clock */
  constructor(selector: Selector) {
    this.#selector = selector;
    this.#began = selector.time();
  }

  time(): number {
    return this.#selector.time();
  }

  // #region measure
  select(seconds: number | null): void {
    // BEGIN SOLUTION 4: let the other selector wait, and note how long that took
    const before = this.time();
    this.#selector.select(seconds);
    this.#idle += this.time() - before;
    // END SOLUTION
  }

  /** The part of the time so far in which the loop was busy: 0 is never, 1 is always. When no time has passed, 0. */
  utilization(): number {
    // BEGIN SOLUTION 4: the time that was not idle, as a part of all
    const all = this.time() - this.#began;
    return all === 0 ? 0 : (all - this.#idle) / all;
    // END SOLUTION
  }
  // #endregion
}
