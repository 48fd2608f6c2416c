// Misconception: M01 a function that makes coroutines is as good as a coroutine
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: two calls of `spread`
// BEGIN SOLUTION 4
const bread = yield* oven;
// The compiler: TS2488
const first: string = yield* spread;
const second: string = yield* spread;
return [first, second];
// END SOLUTION
