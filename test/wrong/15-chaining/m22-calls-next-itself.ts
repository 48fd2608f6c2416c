// Misconception: M22 `next()` gives the result of a coroutine
// File: chain.ts
// Caught by: 1. outer > waits when a phase has to wait
// Says: a `next()` that you call yourself does not
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = phase1(log).next().value as string;
log('waiting for result2');
const result2 = phase2(log, result1).next().value as string;
return [result1, result2];
// END SOLUTION
