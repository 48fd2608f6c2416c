import { needRunningLoop } from '../11-future/given/running-loop.ts';
import { EventLoop } from '../13-event-loop/event-loop.ts';
import { BlockingSelector, RESOLUTION, type Selector } from './given/selector.ts';
import { TimerHandle } from './given/timer.ts';
import { TimerHeap } from './heap.ts';

/** The loop that runs now. @throws {Error} `no running event loop` */
export function getRunningLoop(): TimedLoop {
  return needRunningLoop() as TimedLoop;
}

/** A loop with alarms. */
export class TimedLoop extends EventLoop {
  readonly #selector: Selector;
  readonly #timers = new TimerHeap<TimerHandle>();

  /** @param selector waits when there is nothing to do, and has the clock */
  constructor(selector: Selector = new BlockingSelector()) {
    super();
    this.#selector = selector;
  }

  override time(): number {
    return this.#selector.time();
  }

  /**
   * Makes the call `callback(...args)` after `delay` seconds. Less than nothing is allowed: whoever is overdue most goes first.
   * @throws {TypeError} when `delay` is no number, or `callback` no function
   * @throws {Error} `Event loop is closed`
   */
  // #region callLater
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    // BEGIN SOLUTION 2: the same, at a time of the clock
    return this.callAt(this.time() + delay, callback, ...args);
    // END SOLUTION
  }
  // #endregion

  /**
   * Makes the call `callback(...args)` when the clock of the loop stands at `when`, in seconds; calls for the same time in
   * the order in which they came.
   * @throws as `callLater` does
   */
  // #region callAt
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    this.checkCallback(callback, 'callAt');
    if (typeof when !== 'number' || Number.isNaN(when))
      throw new TypeError(`a time was expected, got ${when}`);
    const timer = new TimerHandle(when, callback, args, this);
    // BEGIN SOLUTION 2: where does it wait, and who wants to have it?
    timer.waitIn(this.#timers);
    return timer;
    // END SOLUTION
  }
  // #endregion

  /** When the next alarm is due, on the clock of the loop; Infinity when there is none. */
  private nextDeadline(): number {
    return this.#timers.peek()?.deadline ?? Infinity;
  }

  protected override poll(isIdle: boolean): void {
    this.waitAndRing(isIdle);
    super.poll(isIdle && this.ready.length === 0 && this.nextDeadline() === Infinity);
  }

  /**
   * Asks the selector to wait, if there is time to. Then moves the alarms that are due from the heap to `ready`.
   * @param isIdle whether nothing is ready, and nobody wants the loop to stop
   */
  // #region waitAndRing
  private waitAndRing(isIdle: boolean): void {
    // BEGIN SOLUTION 3: how long may everybody wait? And who is due then?
    const timeout = isIdle ? this.nextDeadline() - this.time() : 0;
    this.#selector.select(timeout === Infinity ? null : Math.max(0, timeout));
    const now = this.time() + RESOLUTION;
    while (this.nextDeadline() <= now) this.ready.push(this.#timers.pop() as TimerHandle);
    // END SOLUTION
  }
  // #endregion

  override close(): void {
    super.close();
    this.#timers.clear();
  }
}
