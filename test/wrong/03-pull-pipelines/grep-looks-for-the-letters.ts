// Misconception: a pattern is a text to look for
// Caught by: 2. grep > yields whole lines, in order
// Says: each line that matches is yielded whole
// BEGIN SOLUTION 2
for (const line of source) {
  if (line.includes(pattern.source)) yield line;
}
// END SOLUTION
