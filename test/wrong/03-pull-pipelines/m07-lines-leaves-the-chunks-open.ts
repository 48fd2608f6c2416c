// Misconception: closing the last stage is enough
// Caught by: 1. lines > closes the chunks when it is closed
// Says: nothing else can reach the chunks
// BEGIN SOLUTION 1
const walk = chunks[Symbol.iterator]();
let rest = '';
for (let step = walk.next(); !step.done; step = walk.next()) {
  const pieces = (rest + step.value).split(/\r?\n/);
  rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
}
if (rest !== '') yield rest;
// END SOLUTION
