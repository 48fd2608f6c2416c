import type { Instrument } from '../13-event-loop/handle.ts';
import { seconds } from './given/clock.ts';

/** What a meter shows. */
export interface Reading {
  /** How many calls the loop made, for each second; 0 when no time has passed. */
  readonly switches: number;
  /** How long the longest call kept everything else waiting, in seconds. */
  readonly latency: number;
}

/** Measures how busy a loop is, and how long a newcomer has to wait: `loop.addInstrument(meter)`. */
export class Meter implements Instrument {
  readonly #now: () => number;
  /** The time of the last reading. */
  #since: number;
  /** When the call that is made now began. */
  #began = 0;
  #calls = 0;
  #longest = 0;

  /** @param now the clock, in seconds */
  constructor(now: () => number = seconds) {
    this.#now = now;
    this.#since = now();
  }

  before(): void {
    this.#began = this.#now();
  }

  // #region after
  after(): void {
    // BEGIN SOLUTION 5: count the call; was it the longest?
    this.#calls += 1;
    this.#longest = Math.max(this.#longest, this.#now() - this.#began);
    // END SOLUTION
  }
  // #endregion

  /** What was measured since the last reading, or since the meter was made. Then it begins anew. */
  // #region read
  read(): Reading {
    const now = this.#now();
    const passed = now - this.#since;
    // BEGIN SOLUTION 5: calls for each second that has passed, and the longest call; then begin anew
    const reading = { switches: passed > 0 ? this.#calls / passed : 0, latency: this.#longest };
    this.#since = now;
    this.#calls = 0;
    this.#longest = 0;
    return reading;
    // END SOLUTION
  }
  // #endregion
}
