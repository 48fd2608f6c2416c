// Misconception: M17 a body ends with a result or an error
// File: lock.ts
// Caught by: 3. withLock > releases when the body is cancelled, or closed
// Says: all the ways out
// BEGIN SOLUTION 3
yield* lock.acquire();
let result: T;
try {
  result = yield* body();
} catch (error) {
  lock.release();
  throw error;
}
lock.release();
return result;
// END SOLUTION
