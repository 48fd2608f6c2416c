import type { Handle, Instrument, Report } from '../13-event-loop/handle.ts';
import { seconds } from './given/clock.ts';
import { whatRan } from './given/what-ran.ts';

/**
 * Measures each call that a loop makes, and reports a call that takes `limit` seconds or longer:
 * `Executing <Handle boil()> took 0.120 seconds`.
 * @param limit in seconds
 * @param report receives the message, and the call as `handle`
 * @param now the clock, in seconds
 */
// #region slowCallbackWatch
export function slowCallbackWatch(limit: number, report: Report, now: () => number = seconds): Instrument {
  // BEGIN SOLUTION 1: look at the clock before each call, and again after it
  let began = 0;
  return {
    before() {
      began = now();
    },
    after(call: Handle) {
      const took = now() - began;
      if (took < limit) return;
      const message = `Executing ${whatRan(call)} took ${took.toFixed(3)} seconds`;
      report.callExceptionHandler({ message, handle: call });
    },
  };
  // END SOLUTION
}
// #endregion
