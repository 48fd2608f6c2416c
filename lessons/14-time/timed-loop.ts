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
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    // TODO 2: the same, at a time of the clock
    throw new Error('TODO 2: the same, at a time of the clock');
  }

  /**
   * Makes the call `callback(...args)` when the clock of the loop stands at `when`, in seconds; calls for the same time in
   * the order in which they came.
   * @throws as `callLater` does
   */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle {
    this.checkCallback(callback, 'callAt');
    if (typeof when !== 'number' || Number.isNaN(when))
      throw new TypeError(`a time was expected, got ${when}`);
    const timer = new TimerHandle(when, callback, args, this);
    // TODO 2: where does it wait, and who wants to have it?
    throw new Error('TODO 2: where does it wait, and who wants to have it?');
  }

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
  private waitAndRing(isIdle: boolean): void {
    // TODO 3: how long may everybody wait? And who is due then?
    throw new Error('TODO 3: how long may everybody wait? And who is due then?');
  }

  override close(): void {
    super.close();
    this.#timers.clear();
  }
}
