// Misconception: a pattern is what stands between its slashes
// Caught by: 2. grep > uses the flags of the pattern
// Says: the flags are part of the pattern
// BEGIN SOLUTION 2
const again = new RegExp(pattern.source);
for (const line of source) {
  if (again.test(line)) yield line;
}
// END SOLUTION
