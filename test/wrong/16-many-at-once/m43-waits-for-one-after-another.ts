// Misconception: M43 to wait for all is to wait for one after another
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: you hear of a future only by a callback
// BEGIN SOLUTION 1
for (const future of futures) yield* future;
void [returnWhen, waiter];
// END SOLUTION
