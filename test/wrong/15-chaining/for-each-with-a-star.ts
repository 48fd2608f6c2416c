// Misconception: a generator function as a callback is run by `forEach`
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: `yield*` runs it
// BEGIN SOLUTION 2
let result = x;
fs.forEach(function* (f) {
  result = yield* f(result);
});
return result;
// END SOLUTION
