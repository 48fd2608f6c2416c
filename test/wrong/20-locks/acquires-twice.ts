// Misconception: a lock is counted
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
yield* lock.acquire();
yield* lock.acquire();
try {
  return yield* body();
} finally {
  lock.release();
}
// END SOLUTION
