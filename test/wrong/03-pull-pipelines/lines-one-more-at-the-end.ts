// Misconception: a line break stands between two lines, so there is always one behind it
// Caught by: 1. lines > gives the last line, with or without a line break
// Says: a line break ends a line and begins none
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
yield rest;
// END SOLUTION
