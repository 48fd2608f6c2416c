// Misconception: `undefined` ends a pipeline
// File: pipeline.ts
// Caught by: 2. pipeline > passes on any result
// Says: null, undefined
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  result = yield* f(result);
  if (result === undefined) break;
}
return result;
// END SOLUTION
