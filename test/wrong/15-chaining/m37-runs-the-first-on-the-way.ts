// Misconception: M37 a result that is not needed yet needs no wait
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: runs none of it
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = phase1(log) as unknown as string;
log('waiting for result2');
const result2 = yield* phase2(log, 'result1');
return [result1, result2];
// END SOLUTION
