import type { Selector } from '../14-time/given/selector.ts';

/** A selector that wraps another one, and measures how long its loop is idle. */
export class IdleMeter implements Selector {
  readonly #selector: Selector;
  readonly #began: number;
  #idle = 0;

  /** @param selector does the waiting, and has the clock */
  constructor(selector: Selector) {
    this.#selector = selector;
    this.#began = selector.time();
  }

  time(): number {
    return this.#selector.time();
  }

  // #region measure
  select(seconds: number | null): void {
    // BEGIN SOLUTION 4: let the other selector wait, and add up how long that took
    const before = this.time();
    this.#selector.select(seconds);
    this.#idle += this.time() - before;
    // END SOLUTION
  }

  /** The part of the time so far in which the loop was busy, from 0 (never) to 1 (always). 0 when no time has passed. */
  utilization(): number {
    // BEGIN SOLUTION 4: divide the time that was not idle by all the time
    const all = this.time() - this.#began;
    return all === 0 ? 0 : (all - this.#idle) / all;
    // END SOLUTION
  }
  // #endregion
}
