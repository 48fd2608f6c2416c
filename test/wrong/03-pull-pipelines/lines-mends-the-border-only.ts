// Misconception: only the first piece of a chunk can be affected by the chunk before it
// Caught by: 1. lines > takes \r\n for one line break, also when a chunk ends inside it
// Says: before you have the next character
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = chunk.split(/\r?\n/);
  pieces[0] = rest + pieces[0];
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
