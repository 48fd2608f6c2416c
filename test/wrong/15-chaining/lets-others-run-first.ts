// Misconception: a call in a coroutine is a turn of the loop
// File: chain.ts
// Caught by: 1. outer > hands nothing to its driver
// Says: costs a turn of the loop
// BEGIN SOLUTION 1
yield;
log('in outer');
log('waiting for result1');
const result1 = yield* phase1(log);
log('waiting for result2');
const result2 = yield* phase2(log, result1);
return [result1, result2];
// END SOLUTION
