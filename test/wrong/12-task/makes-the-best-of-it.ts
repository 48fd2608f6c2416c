// Misconception: a breakfast must not fail
// File: breakfast.ts
// Caught by: 2. breakfast > lets errors out
// Says: who cannot mend it lets it pass
// BEGIN SOLUTION 2
try {
  const bread = yield* oven;
  const first = yield* spread(bread);
  const second = yield* spread(bread);
  return [first, second];
} catch {
  return ['nothing', 'nothing'];
}
// END SOLUTION
