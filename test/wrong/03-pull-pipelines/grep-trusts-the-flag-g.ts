// Misconception: a regex has no memory
// Caught by: 2. grep > remembers nothing from one line to the next
// Says: it keeps in `lastIndex` where it stopped
// BEGIN SOLUTION 2
for (const line of source) {
  if (pattern.test(line)) yield line;
}
// END SOLUTION
