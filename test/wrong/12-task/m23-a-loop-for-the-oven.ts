// Misconception: M23 yield* is a loop that yields
// File: breakfast.ts
// Caught by: TS2763
// Says: for-of will always send
// BEGIN SOLUTION 4
for (const step of oven) yield step;
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
