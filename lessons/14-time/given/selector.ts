/** A timer is due when its deadline is no more than this far away, in seconds: sums of fractions are not exact. */
export const RESOLUTION = 1e-9;

/** The longest single wait, in seconds. A loop that has to wait for longer asks again. */
const A_DAY = 24 * 3600;

/** Waits for an idle loop, and has its clock. */
export interface Selector {
  /** In seconds. It only goes forward. */
  time(): number;
  /**
   * Waits for something to come from outside. May return early.
   * @param seconds how long at most: 0 only looks, and null waits for as long as it takes. When nothing can ever come, null
   *   returns at once.
   */
  select(seconds: number | null): void;
}

/** Does not wait: the clock jumps. */
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
   * Lets `seconds` pass. Sums are rounded to a billionth of a second, so that 0.1 and 0.2 is 0.3. After a million seconds a
   * number no longer has so many digits, and rounding would only change it.
   */
  advance(seconds: number): void {
    const now = this.#now + seconds;
    this.#now = now < 1e6 ? Math.round(now * 1e9) / 1e9 : now;
  }
}

/** Really waits, and the whole thread with it. */
export class SleepingSelector implements Selector {
  readonly #nobodyWrites = new Int32Array(new SharedArrayBuffer(4));

  time(): number {
    return performance.now() / 1000;
  }

  // #region blocking
  select(seconds: number | null): void {
    const longest = Math.min(seconds ?? 0, A_DAY);
    if (longest > 0) Atomics.wait(this.#nobodyWrites, 0, 0, longest * 1000);
  }
  // #endregion
}
