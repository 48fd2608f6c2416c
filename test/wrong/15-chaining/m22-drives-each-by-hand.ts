// Misconception: M22 waiting for a coroutine is driving it
// File: pipeline.ts
// Caught by: 2. pipeline > waits for a future too
// Says: call none of its methods
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  const coro = f(result) as Coro<T>;
  let step = coro.next();
  while (!step.done) step = coro.next();
  result = step.value;
}
return result;
// END SOLUTION
