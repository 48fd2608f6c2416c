// Misconception: M37 to call a coroutine is to run it
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: is the value of a `yield*`
// BEGIN SOLUTION 4
const bread = yield* oven;
// The compiler: TS2322
const first: string = spread(bread);
const second: string = spread(bread);
return [first, second];
// END SOLUTION
