import type { Handle } from '../13-event-loop/handle.ts';
import type { Selector } from '../14-time/given/selector.ts';
import { AsyncioLoop } from '../18-cancellation/given/asyncio-loop.ts';
import { type Engine, isEngine } from './given/engine.ts';

/** A loop that can be woken. */
export class ThreadsafeLoop extends AsyncioLoop {
  /** The selector, when it reaches the world outside; null when time is virtual. */
  protected readonly engine: Engine | null;

  constructor(selector: Selector) {
    super(selector);
    this.engine = isEngine(selector) ? selector : null;
    this.engine?.attach(this);
  }

  /**
   * Like `callSoon`, but also for a caller outside the turns of this loop, while the loop may be asleep.
   * @throws as `callSoon` does
   */
  // #region callSoonThreadsafe
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    // BEGIN SOLUTION 2: add the call to the ready queue, and wake the loop
    const handle = this.callSoon(callback, ...args);
    this.engine?.wake();
    return handle;
    // END SOLUTION
  }
  // #endregion
}
