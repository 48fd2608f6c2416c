// Misconception: the lock notices when the body is over
// File: lock.ts
// Caught by: 3. withLock > runs the body with the lock, and gives its result
// Says: then the whole body
// BEGIN SOLUTION 3
yield* lock.acquire();
return yield* body();
// END SOLUTION
