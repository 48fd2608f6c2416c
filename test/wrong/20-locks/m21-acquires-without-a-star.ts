// Misconception: M21 calling `acquire` acquires
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
lock.acquire();
try {
  return yield* body();
} finally {
  lock.release();
}
// END SOLUTION
