// Misconception: an empty piece is an accident of `split`
// Caught by: 1. lines > keeps empty lines
// Says: two line breaks in a row have a line between them
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) if (piece) yield piece;
}
if (rest) yield rest;
// END SOLUTION
