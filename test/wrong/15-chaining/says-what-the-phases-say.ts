// Misconception: the caller has to say that a call begins
// File: chain.ts
// Caught by: 1. outer > prints the same lines as Python
// Says: A phase prints its line itself
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
log('in phase1');
const result1 = yield* phase1(log);
log('waiting for result2');
log('in phase2');
const result2 = yield* phase2(log, result1);
return [result1, result2];
// END SOLUTION
