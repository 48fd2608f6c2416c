// Misconception: a coroutine sees the results of its caller
// File: chain.ts
// Caught by: 1. outer > returns both results
// Says: called with the first result
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = yield* phase1(log);
log('waiting for result2');
const result2 = yield* phase2(log, '');
return [result1, result2];
// END SOLUTION
