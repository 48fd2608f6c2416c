// Misconception: M24 `yield*` is a loop that yields
// File: pipeline.ts
// Caught by: 2. pipeline > lets a cancel in
// Says: to the innermost frame
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  const coro = f(result)[Symbol.iterator]();
  let step = coro.next();
  while (!step.done) {
    yield step.value;
    step = coro.next();
  }
  result = step.value;
}
return result;
// END SOLUTION
