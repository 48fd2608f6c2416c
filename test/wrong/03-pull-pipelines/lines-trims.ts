// Misconception: white space at the end of a line is part of its line break
// Caught by: 1. lines > leaves all other characters alone
// Says: spaces, tabs and
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split('\n');
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece.trimEnd();
}
if (rest !== '') yield rest;
// END SOLUTION
