// Misconception: a line break is the last character of its line
// Caught by: 1. lines > yields each line of a chunk, without its line break
// Says: the line break is not part of it
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/(?<=\n)/);
  rest = '';
  for (const piece of pieces) {
    if (piece.endsWith('\n')) yield piece;
    else rest = piece;
  }
}
if (rest !== '') yield rest;
// END SOLUTION
