// Misconception: M21 yield gen() is yield* gen()
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: is the value of a `yield*`
// BEGIN SOLUTION 4
const bread = yield* oven;
// The compiler: TS2322
const first = yield spread(bread);
const second = yield spread(bread);
return [first, second];
// END SOLUTION
