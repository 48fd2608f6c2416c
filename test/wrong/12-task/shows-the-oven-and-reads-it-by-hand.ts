// Misconception: M21 who reads the box needs no star
// File: breakfast.ts
// Caught by: 2. breakfast > waits for the oven with a star
// Says: it has to be the oven itself that says so
// BEGIN SOLUTION 2
yield oven;
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
