// Misconception: M22 the result of a coroutine is what it yields
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: the first slice is done before the second begins
// BEGIN SOLUTION 4
const bread = yield* oven;
const first = spread(bread).next().value as string;
const second = spread(bread).next().value as string;
return [first, second];
// END SOLUTION
