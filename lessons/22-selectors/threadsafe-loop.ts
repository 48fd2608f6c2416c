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
   * As `callSoon`, but also for a caller that is not in a turn of this loop: the loop may be asleep.
   * @throws as `callSoon` does
   */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    // TODO 2: the call first, and then wake the loop
    throw new Error('TODO 2: the call first, and then wake the loop');
  }
}
