// Misconception: every line break is a `\n`
// Caught by: 1. lines > takes \r\n for one line break, also when a chunk ends inside it
// Says: `\r\n` is one line break
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  const pieces = (rest + chunk).split('\n');
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
