// Misconception: an empty line is not a line
// Caught by: 2. grep > yields an empty line that matches
// Says: an empty line is a line like any other
// BEGIN SOLUTION 2
for (const line of source) {
  if (line && line.search(pattern) >= 0) yield line;
}
// END SOLUTION
