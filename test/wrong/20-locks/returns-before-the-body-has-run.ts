// Misconception: to return a coroutine is to run it
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
yield* lock.acquire();
try {
  return body() as unknown as T;
} finally {
  lock.release();
}
// END SOLUTION
