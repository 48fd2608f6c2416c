// Misconception: a `\r` alone ends a line, too
// Caught by: 1. lines > leaves all other characters alone
// Says: a `\r` on its own belong to the line
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
