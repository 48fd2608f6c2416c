// Misconception: a line break separates two lines, so another line follows the last one
// Caught by: 1. lines > gives the last line, with or without a line break
// Says: a final one does not start another
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
yield rest;
// END SOLUTION
