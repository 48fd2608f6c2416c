// Misconception: M37 what is returned will be waited for by the caller
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: runs none of it
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
const result1 = yield* phase1(log);
log('waiting for result2');
const result2 = phase2(log, result1) as unknown as string;
return [result1, result2];
// END SOLUTION
