// Misconception: the value of a `yield*` has to be fetched by a second call
// File: chain.ts
// Caught by: 1. outer > runs each phase once
// Says: called once
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
yield* phase1(log);
log('waiting for result2');
const result2 = yield* phase2(log, yield* phase1(log));
return ['result1', result2];
// END SOLUTION
