// Misconception: nobody uses my pattern while I am paused
// Caught by: 2. grep > takes no notice of what the pattern is used for during a pause
// Says: meanwhile the caller may use the same pattern
// BEGIN SOLUTION 2
pattern.lastIndex = 0;
for (const line of source) {
  const matches = pattern.test(line);
  pattern.lastIndex = 0;
  if (matches) yield line;
}
// END SOLUTION
