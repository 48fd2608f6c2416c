// Misconception: `yield*` is a stronger `yield`
// Caught by: 2. grep > yields whole lines, in order
// Says: a line passes whole or not at all
// BEGIN SOLUTION 2
for (const line of source) {
  if (line.search(pattern) >= 0) yield* line;
}
// END SOLUTION
