// Misconception: a position is true when there is a match
// Caught by: 2. grep > yields whole lines, in order
// Says: each line that matches is yielded whole
// BEGIN SOLUTION 2
for (const line of source) {
  if (line.search(pattern) > 0) yield line;
}
// END SOLUTION
