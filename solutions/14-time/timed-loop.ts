import { needRunningLoop } from '../11-future/given/running-loop.ts';
import { EventLoop } from '../13-event-loop/event-loop.ts';
import { RESOLUTION, type Selector, SleepingSelector } from './given/selector.ts';
import { TimerHandle } from './given/timer.ts';
import { TimerHeap } from './heap.ts';

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): TimedLoop {
  return needRunningLoop() as TimedLoop;
}

/** A loop with timers. */
export class TimedLoop extends EventLoop {
  readonly #selector: Selector;
  readonly #timers = new TimerHeap<TimerHandle>();

  /** @param selector waits when the loop is idle, and has the clock */
  constructor(selector: Selector = new SleepingSelector()) {
    super();
    this.#selector = selector;
  }

  override time(): number {
    return this.#selector.time();
  }

  /**
   * Makes the call `callback(...args)` after `delay` seconds. The delay may be negative: -3 is three seconds overdue.
   * @throws {TypeError} when `delay` is not a number, or `callback` not a function
   * @throws {Error} `Event loop is closed`
   */
  // #region callLater
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    // BEGIN SOLUTION 2: `callAt`, with a time of the clock
    return this.callAt(this.time() + delay, callback, ...args);
    // END SOLUTION
  }
  // #endregion

  /**
   * Makes the call `callback(...args)` when the loop's clock shows `when`, in seconds. Calls for the same time are made in the
   * order in which they were set. `Infinity` never comes, and the loop does not wait for it.
   * @throws as `callLater` does
   */
  // #region callAt
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    this.checkCallback(callback, 'callAt');
    if (typeof when !== 'number' || Number.isNaN(when))
      throw new TypeError(`a time was expected, got ${when}`);
    const timer = new TimerHandle(when, callback, args, this);
    // BEGIN SOLUTION 2: let it wait in the heap, and return it
    timer.waitIn(this.#timers);
    return timer;
    // END SOLUTION
  }
  // #endregion

  /** When the next timer is due, on the loop's clock; Infinity when none will ever be. */
  protected nextDeadline(): number {
    return this.#timers.peek()?.deadline ?? Infinity;
  }

  protected override poll(isIdle: boolean): void {
    this.waitForTimers(isIdle);
    super.poll(isIdle && this.ready.length === 0 && this.nextDeadline() === Infinity);
  }

  /**
   * Has the selector wait, if there is time to. Then moves the timers that are due to the ready queue.
   * @param isIdle whether the loop may wait: no call is ready, and `stop` was not called
   */
  // #region waitForTimers
  private waitForTimers(isIdle: boolean): void {
    // BEGIN SOLUTION 3: how long may the loop wait? And which timers are due then?
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
