// Misconception: `return` hands a value to the next stage as `yield` does
// Caught by: 2. grep > yields whole lines, in order
// Says: each line that matches is yielded whole
// BEGIN SOLUTION 2
for (const line of source) {
  if (line.search(pattern) >= 0) return line as unknown as void;
}
// END SOLUTION
