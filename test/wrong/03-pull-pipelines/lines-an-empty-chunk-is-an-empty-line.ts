// Misconception: an empty chunk is an empty line
// Caught by: 1. lines > gives nothing when there is no text
// Says: an empty chunk is not an empty line
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  if (chunk === '') yield '';
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
