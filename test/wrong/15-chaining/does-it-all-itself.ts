// Misconception: a coroutine does not need to call another
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: does none of their work itself
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
log('in phase1');
const result1 = 'result1';
log('waiting for result2');
log('in phase2');
const result2 = `result2 derived from ${result1}`;
return [result1, result2];
// END SOLUTION
