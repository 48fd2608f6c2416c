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

  after(): void {
    // TODO 5: count the call; was it the longest?
    throw new Error('TODO 5: count the call; was it the longest?');
  }

  /** What was measured since the last reading, or since the meter was made. Then it begins anew. */
  read(): Reading {
    const now = this.#now();
    const passed = now - this.#since;
    // TODO 5: calls for each second that has passed, and the longest call; then begin anew
    throw new Error('TODO 5: calls for each second that has passed, and the longest call; then begin anew');
  }
}
