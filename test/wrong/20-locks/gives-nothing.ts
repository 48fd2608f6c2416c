// Misconception: only the lock matters
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
yield* lock.acquire();
try {
  yield* body();
} finally {
  lock.release();
}
return undefined as T;
// END SOLUTION
