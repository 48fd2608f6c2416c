/** What is due within this many seconds is due now: the sums of a clock are not exact. */
export const RESOLUTION = 1e-9;

/** Who waits for a loop that has nothing to do, and has its clock. */
export interface Selector {
  /** In seconds. It only goes forward. */
  time(): number;
  /**
   * Waits for something to come from outside.
   * @param seconds how long at most: 0 is a look in passing, null is as long as it takes. When nothing ever can come, it
   *   comes back at once.
   */
  select(seconds: number | null): void;
}

/** Nothing is waited for: time jumps to where something happens. */
export class VirtualSelector implements Selector {
  #now = 0;

  time(): number {
    return this.#now;
  }

  // #region virtual
  select(seconds: number | null): void {
    if (seconds !== null) this.advance(seconds);
  }
  // #endregion

  /**
   * Lets `seconds` pass. Sums are rounded to a billionth of a second: 0.1 and 0.2 is 0.3. After a million seconds a number
   * has no such digits any more, and to round it would only change it.
   */
  advance(seconds: number): void {
    const now = this.#now + seconds;
    this.#now = now < 1e6 ? Math.round(now * 1e9) / 1e9 : now;
  }
}

/** Really waits, and the whole thread with it. */
export class BlockingSelector implements Selector {
  readonly #nobodyWrites = new Int32Array(new SharedArrayBuffer(4));

  time(): number {
    return performance.now() / 1000;
  }

  // #region blocking
  select(seconds: number | null): void {
    if (seconds !== null && seconds > 0) Atomics.wait(this.#nobodyWrites, 0, 0, seconds * 1000);
  }
  // #endregion
}
