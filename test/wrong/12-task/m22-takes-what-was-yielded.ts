// Misconception: M22 what a coroutine comes to is what it yields
// File: breakfast.ts
// Caught by: 2. breakfast > has two slices, one after the other
// Says: waits for the first before the second begins
// BEGIN SOLUTION 2
const bread = yield* oven;
const first = spread(bread).next().value as string;
const second = spread(bread).next().value as string;
return [first, second];
// END SOLUTION
