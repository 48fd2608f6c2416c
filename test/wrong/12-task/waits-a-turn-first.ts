// Misconception: M40 a coroutine begins with a yield
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: as long as it is empty
// BEGIN SOLUTION 4
yield;
const bread = yield* oven;
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
