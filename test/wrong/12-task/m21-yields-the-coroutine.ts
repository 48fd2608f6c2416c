// Misconception: M21 yield gen() is yield* gen()
// File: breakfast.ts
// Caught by: 2. breakfast > has two slices, one after the other
// Says: the bread is what the `yield*` is worth
// BEGIN SOLUTION 2
const bread = yield* oven;
// The compiler: TS2322
const first = yield spread(bread);
const second = yield spread(bread);
return [first, second];
// END SOLUTION
