// Misconception: M36 a coroutine object can be waited for twice
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: A coroutine is one run of its function
// BEGIN SOLUTION 4
const bread = yield* oven;
const slice = spread(bread);
const first = yield* slice;
const second = yield* slice;
return [first, second];
// END SOLUTION
