// Misconception: an empty line is nothing
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > reads lines
// Says: An empty line is a line too
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  const end = this.search(separators, from);
  if (end !== -1) return this.take(end);
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
  from = Math.max(0, this.#bytes.length - separators.longest + 1);
  yield* this.waitForData('readuntil');
}
// END SOLUTION
// BEGIN SOLUTION 2
try {
  for (;;) {
    const line = yield* this.readuntil(NEWLINE);
    if (line.length > 1) return line;
  }
} catch (error) {
  if (error instanceof IncompleteReadError) return error.partial;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
