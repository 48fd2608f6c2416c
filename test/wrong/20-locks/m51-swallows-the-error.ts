// Misconception: M51 the lock is all that the caller cares about
// File: lock.ts
// Caught by: 3. withLock > releases when the body throws, and lets the error through
// Says: release in a `finally`
// BEGIN SOLUTION 3
yield* lock.acquire();
try {
  return yield* body();
} catch {
  return undefined as T;
} finally {
  lock.release();
}
// END SOLUTION
