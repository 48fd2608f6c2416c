// Misconception: M58 a task that waits for a lock has to release it
// File: lock.ts
// Caught by: 3. withLock > does not release what it has not acquired
// Says: Begin the `try`
// BEGIN SOLUTION 3
try {
  yield* lock.acquire();
  return yield* body();
} finally {
  lock.release();
}
// END SOLUTION
