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

  select(seconds: number | null): void {
    // TODO 4: let the other selector wait, and note how long that took
    throw new Error('TODO 4: let the other selector wait, and note how long that took');
  }

  /** The part of the time so far in which the loop was busy: 0 is never, 1 is always. When no time has passed, 0. */
  utilization(): number {
    // TODO 4: the time that was not idle, as a part of all
    throw new Error('TODO 4: the time that was not idle, as a part of all');
  }
}
