// Misconception: only a coroutine has to be waited for
// File: pipeline.ts
// Caught by: 2. pipeline > waits for a future too
// Says: do not look at what it is
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  const waits = f(result);
  result = 'next' in waits ? yield* waits : (waits as unknown as T);
}
return result;
// END SOLUTION
