import { inspect } from 'node:util';
import { Future } from '../../11-future/future.ts';
import type { TimedLoop } from '../../14-time/timed-loop.ts';
import { getRunningLoop } from '../../14-time/timed-loop.ts';

/** A future that one task waits for, and its place in a line. */
export class Waiter extends Future<true> {
  /** The neighbours. Only the line that this waiter stands in uses them. */
  previous: Waiter | null = null;
  next: Waiter | null = null;
}

/** A line of waiters, the one that came first in front. Joining and leaving cost the same, however long the line is. */
export class Waiters implements Iterable<Waiter> {
  readonly #owner: object;
  #loop: TimedLoop | null = null;
  #first: Waiter | null = null;
  #last: Waiter | null = null;
  #length = 0;

  /** @param owner what the waiters wait for */
  constructor(owner: object) {
    this.#owner = owner;
  }

  get length(): number {
    return this.#length;
  }

  get first(): Waiter | null {
    return this.#first;
  }

  /**
   * A new waiter, at the end of the line. It stays there until you remove it: a waiter that is done, too.
   * @throws {Error} `no running event loop`, or `... is bound to a different event loop`
   */
  join(): Waiter {
    const loop = getRunningLoop();
    this.#loop ??= loop;
    if (this.#loop !== loop) throw new Error(`${this.#owner} is bound to a different event loop`);
    const waiter = new Waiter({ loop });
    waiter.previous = this.#last;
    if (this.#last === null) this.#first = waiter;
    else this.#last.next = waiter;
    this.#last = waiter;
    this.#length += 1;
    return waiter;
  }

  /** Takes `waiter` out of the line. It must stand in it. */
  leave(waiter: Waiter): void {
    const { previous, next } = waiter;
    if (previous === null) this.#first = next;
    else previous.next = next;
    if (next === null) this.#last = previous;
    else next.previous = previous;
    waiter.previous = null;
    waiter.next = null;
    this.#length -= 1;
  }

  /** Whether a waiter in the line is not cancelled. It may have been woken already, and not have had its turn. */
  areWaiting(): boolean {
    let waiter = this.#first;
    while (waiter?.cancelled()) waiter = waiter.next;
    return waiter !== null;
  }

  /** From first to last. */
  [Symbol.iterator](): Iterator<Waiter, undefined> {
    let waiter = this.#first;
    return {
      next() {
        if (waiter === null) return { done: true, value: undefined };
        const value = waiter;
        waiter = waiter.next;
        return { done: false, value };
      },
    };
  }
}

/** What the classes of this lesson share: a line of waiters, and a text such as `<Lock [locked, waiters:1]>`. */
export abstract class HasWaiters {
  protected readonly waiters = new Waiters(this);

  /** The text in front of the number of waiters. */
  protected abstract describeState(): string;

  toString(): string {
    const waiters = this.waiters.length === 0 ? '' : `, waiters:${this.waiters.length}`;
    return `<${this.constructor.name} [${this.describeState()}${waiters}]>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
