// Misconception: M23 yield* is a loop that yields
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: and so is each slice
// BEGIN SOLUTION 4
const bread = yield* oven;
// The compiler: TS2763
for (const step of spread(bread)) yield step;
for (const step of spread(bread)) yield step;
return [bread, bread];
// END SOLUTION
