// Misconception: acquiring is enough to be alone
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
yield* lock.acquire();
lock.release();
return yield* body();
// END SOLUTION
