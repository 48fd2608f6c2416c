// Misconception: grep gives the text that matches
// Caught by: 2. grep > yields whole lines, in order
// Says: the pattern chooses lines, it does not cut them
// BEGIN SOLUTION 2
for (const line of source) {
  const match = new RegExp(pattern.source).exec(line);
  if (match) yield match[0];
}
// END SOLUTION
