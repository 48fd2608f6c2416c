// Misconception: the pattern is what stands between the slashes
// Caught by: 2. grep > asks with the flags of the pattern
// Says: the flags are a part of the question
// BEGIN SOLUTION 2
const again = new RegExp(pattern.source);
for (const line of source) {
  if (again.test(line)) yield line;
}
// END SOLUTION
