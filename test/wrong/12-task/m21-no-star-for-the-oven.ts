// Misconception: M21 the star makes no difference
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: a `yield` only hands it out
// BEGIN SOLUTION 4
// The compiler: TS2322
const bread: string = yield oven;
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
