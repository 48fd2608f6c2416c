// Misconception: M37 to call a coroutine is to run it
// File: breakfast.ts
// Caught by: 2. breakfast > has two slices, one after the other
// Says: the bread is what the `yield*` is worth
// BEGIN SOLUTION 2
const bread = yield* oven;
// The compiler: TS2322
const first: string = spread(bread);
const second: string = spread(bread);
return [first, second];
// END SOLUTION
