// Misconception: a variable outside a generator function belongs to each of its walks
// Caught by: 1. lines > keeps what is left over in a frame of its own
// Says: outside, all walks share it
// BEGIN REGION lines
let rest = '';
export function* lines(chunks: Iterable<string>): Generator<string, void, void> {
  for (const chunk of chunks) {
    const pieces = (rest + chunk).split(/\r?\n/);
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield piece;
  }
  if (rest !== '') yield rest;
  rest = '';
}
// END REGION
