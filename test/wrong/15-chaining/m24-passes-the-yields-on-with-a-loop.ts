// Misconception: M24 `yield*` is a loop that yields
// File: chain.ts
// Caught by: 1. outer > returns both results
// Says: a loop over the coroutine drops that
// BEGIN SOLUTION 1
log('in outer');
log('waiting for result1');
let result1 = '';
for (const step of phase1(log)) {
  yield step;
  result1 = String(step);
}
log('waiting for result2');
let result2 = '';
for (const step of phase2(log, result1)) {
  yield step;
  result2 = String(step);
}
return [result1, result2];
// END SOLUTION
