// Misconception: what is left over at the end of a chunk has to be handed over at once
// Caught by: 1. lines > joins a line that was cut in two
// Says: is the beginning of a line, not a line
// BEGIN SOLUTION 1
for (const chunk of chunks) {
  const pieces = chunk.split(/\r?\n/);
  const rest = pieces.pop() ?? '';
  for (const piece of pieces) yield piece;
  if (rest !== '') yield rest;
}
// END SOLUTION
