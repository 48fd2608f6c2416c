import { inspect } from 'node:util';
import type { Coro } from '../../09-decorators/coroutine.ts';
import { Condition } from '../condition.ts';
import { withLock } from '../lock.ts';

/** A barrier was reset or aborted while a task waited at it, or is broken already. */
export class BrokenBarrierError extends Error {
  override readonly name = 'BrokenBarrierError';
}

/**
 * Filling: tasks come and wait. Draining: all are there, and leave; those that come meanwhile wait outside. Resetting: those that
 * wait leave with an error. Broken: so do those that come.
 */
type State = 'filling' | 'draining' | 'resetting' | 'broken';

/** Tasks wait here for each other: when `parties` of them have come, all go on. Then it can be used again. */
export class Barrier {
  readonly parties: number;
  readonly #changed = new Condition();
  #state: State = 'filling';
  /** How many are inside. */
  #count = 0;

  /** @throws {RangeError} `parties must be > 0` */
  constructor(parties: number) {
    if (!(parties >= 1)) throw new RangeError('parties must be > 0');
    this.parties = parties;
  }

  /** How many wait for the others. */
  get nWaiting(): number {
    return this.#state === 'filling' ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === 'broken';
  }

  /**
   * Waits until `parties` tasks wait here. @returns which one this is, from 0 to `parties - 1`
   * @throws {BrokenBarrierError} when the barrier is reset or aborted meanwhile, or is broken already
   */
  wait(): Coro<number> {
    return withLock(this.#changed, () => this.#pass());
  }

  *#pass(): Coro<number> {
    yield* this.#changed.waitFor(() => this.#state === 'filling' || this.broken);
    if (this.broken) throw new BrokenBarrierError('Barrier aborted');
    const index = this.#count;
    this.#count += 1;
    try {
      if (this.#count === this.parties) this.#become('draining');
      else yield* this.#waitForTheOthers();
      return index;
    } finally {
      this.#count -= 1;
      if (this.#count === 0) this.#become(this.broken ? 'broken' : 'filling');
    }
  }

  *#waitForTheOthers(): Coro<void> {
    yield* this.#changed.waitFor(() => this.#state !== 'filling');
    if (this.#state !== 'draining') throw new BrokenBarrierError('Abort or reset of barrier');
  }

  #become(state: State): void {
    this.#state = state;
    this.#changed.notifyAll();
  }

  /** Sends the tasks that wait here away, with a `BrokenBarrierError`. The barrier can be used again, even if it was broken. */
  reset(): Coro<void> {
    return withLock(this.#changed, () => this.#reset());
  }

  *#reset(): Coro<void> {
    this.#become(this.#count > 0 ? 'resetting' : 'filling');
  }

  /** Breaks the barrier: tasks that wait here, and that come later, get a `BrokenBarrierError`, until it is reset. */
  abort(): Coro<void> {
    return withLock(this.#changed, () => this.#abort());
  }

  *#abort(): Coro<void> {
    this.#become('broken');
  }

  /** `<Barrier [filling, waiters:1/3]>`, `<Barrier [broken]>` */
  toString(): string {
    const waiters = this.broken ? '' : `, waiters:${this.nWaiting}/${this.parties}`;
    return `<Barrier [${this.#state}${waiters}]>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
