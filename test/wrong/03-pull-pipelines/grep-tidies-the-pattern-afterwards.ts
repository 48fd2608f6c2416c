// Misconception: the pattern is fresh when it is handed over
// Caught by: 2. grep > takes no notice of what the pattern was used for before
// Says: may have been used before your first line
// BEGIN SOLUTION 2
for (const line of source) {
  const matches = pattern.test(line);
  pattern.lastIndex = 0;
  if (matches) yield line;
}
// END SOLUTION
