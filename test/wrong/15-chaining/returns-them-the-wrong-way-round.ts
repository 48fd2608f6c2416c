// Misconception: the last result comes first
// File: chain.ts
// Caught by: 1. outer > returns both results
// Says: in this order
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = yield* phase1(log);
log('waiting for result2');
const result2 = yield* phase2(log, result1);
return [result2, result1];
// END SOLUTION
