// Misconception: M43 to wait for all is to wait for one after another
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
for (const future of futures) yield* future;
void [returnWhen, waiter];
// END SOLUTION
