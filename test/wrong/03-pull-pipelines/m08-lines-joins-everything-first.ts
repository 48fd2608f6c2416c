// Misconception: M08 spreading a walk is lazy
// Caught by: 1. lines > asks for a chunk only when it has no complete line left
// Says: not all at once
// BEGIN SOLUTION 1
const pieces = [...chunks].join('').split(/\r?\n/);
if (pieces.at(-1) === '') pieces.pop();
for (const piece of pieces) yield piece;
// END SOLUTION
