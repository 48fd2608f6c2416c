// Misconception: a breakfast must not fail
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > lets errors out
// Says: so let it out
// BEGIN SOLUTION 4
try {
  const bread = yield* oven;
  const first = yield* spread(bread);
  const second = yield* spread(bread);
  return [first, second];
} catch {
  return ['nothing', 'nothing'];
}
// END SOLUTION
