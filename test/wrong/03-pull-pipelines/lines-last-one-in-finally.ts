// Misconception: `finally` is the place for what comes at the end
// Caught by: 1. lines > closes the chunks when it is closed
// Says: hand over no more lines
// BEGIN SOLUTION 1
let rest = '';
try {
  for (const chunk of chunks) {
    const pieces = (rest + chunk).split(/\r?\n/);
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield piece;
  }
} finally {
  if (rest !== '') yield rest;
}
// END SOLUTION
