const nobodyWrites = new Int32Array(new SharedArrayBuffer(4));

/** A clock that only goes forward, in seconds. */
export function seconds(): number {
  return performance.now() / 1000;
}

/** Waits, and the whole thread waits with it: Python's `time.sleep`. It cannot be waited for with `yield*`. @param long in seconds */
export function blockingSleep(long: number): void {
  Atomics.wait(nobodyWrites, 0, 0, long * 1000);
}
