// Misconception: an empty chunk means that the file has ended
// Caught by: 1. lines > takes no notice of an empty chunk
// Says: it ends neither the line nor the text
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  if (chunk === '') break;
  const pieces = (rest + chunk).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
