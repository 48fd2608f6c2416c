// Misconception: M21 a box that is read by hand needs no star
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: the oven raises its flag
// BEGIN SOLUTION 4
yield oven;
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
