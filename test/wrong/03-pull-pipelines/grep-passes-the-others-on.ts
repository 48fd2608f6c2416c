// Misconception: a stage takes out what matches
// Caught by: 2. grep > yields whole lines, in order
// Says: and no other line is
// BEGIN SOLUTION 2
for (const line of source) {
  pattern.lastIndex = 0;
  if (!pattern.test(line)) yield line;
}
// END SOLUTION
