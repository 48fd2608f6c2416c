// Misconception: M33 a box can be read at any time
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: as long as it is empty
// BEGIN SOLUTION 4
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
