// Misconception: the pattern is fresh when it comes in
// Caught by: 2. grep > does not mind where somebody else has left the pattern
// Says: the pattern may have been used before
// BEGIN SOLUTION 2
for (const line of source) {
  const matches = pattern.test(line);
  pattern.lastIndex = 0;
  if (matches) yield line;
}
// END SOLUTION
