// Misconception: functions are put together from the inside, as in f(g(x))
// File: pipeline.ts
// Caught by: 2. pipeline > passes each result to the next function, from left to right
// Says: the first function is called with `x`
// BEGIN SOLUTION 2
let result = x;
for (const f of [...fs].reverse()) result = yield* f(result);
return result;
// END SOLUTION
