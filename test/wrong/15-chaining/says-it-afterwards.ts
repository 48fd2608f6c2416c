// Misconception: a wait is over before the next line is printed
// File: chain.ts
// Caught by: 1. outer > prints the same lines as Python
// Says: one right before each wait
// BEGIN SOLUTION 1
log('in outer');
const result1 = yield* phase1(log);
log('waiting for result1');
const result2 = yield* phase2(log, result1);
log('waiting for result2');
return [result1, result2];
// END SOLUTION
