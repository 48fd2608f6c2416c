// Misconception: a chunk never ends inside a line break
// Caught by: 1. lines > takes \r\n for one line break, also when a chunk ends inside it
// Says: a chunk can end between
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk.replaceAll('\r\n', '\n')).split('\n');
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
