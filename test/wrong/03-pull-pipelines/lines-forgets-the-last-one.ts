// Misconception: every line ends with a line break
// Caught by: 1. lines > gives the last line, with or without a line break
// Says: the rest is a line if it has characters
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
// END SOLUTION
