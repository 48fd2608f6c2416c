// Misconception: only the next chunk tells whether a line is complete
// Caught by: 1. lines > asks for a chunk only when it has no complete line left
// Says: no complete line waits for the chunk after it
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  rest += chunk;
  const pieces = rest.split(/(?<=\n)/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece.replace(/\r?\n$/, '');
}
if (rest !== '') yield rest.replace(/\r?\n$/, '');
// END SOLUTION
