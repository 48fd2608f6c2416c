// Misconception: M33 somebody has to ask the futures, again and again
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
while (!waiter.done() && [...futures].some((future) => !future.done())) yield;
void returnWhen;
// END SOLUTION
