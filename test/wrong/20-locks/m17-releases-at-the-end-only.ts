// Misconception: M17 the end of a body is always reached
// File: lock.ts
// Caught by: 3. withLock > releases when the body throws, and lets the error through
// Says: release in a `finally`
// BEGIN SOLUTION 3
yield* lock.acquire();
const result = yield* body();
lock.release();
return result;
// END SOLUTION
