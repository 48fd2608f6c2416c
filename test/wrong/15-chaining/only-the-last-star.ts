// Misconception: M37 one `yield*` at the end waits for the whole chain
// File: pipeline.ts
// Caught by: 2. pipeline > passes each result to the next function, from left to right
// Says: with the result of the one before
// BEGIN SOLUTION 2
if (fs.length === 0) return x;
let last: unknown = x;
for (const f of fs) last = f(last as T);
return yield* last as Awaitable<T>;
// END SOLUTION
