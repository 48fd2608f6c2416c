// Misconception: a line has no line end
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > reads lines
// Says: a line with its end
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
  return (yield* this.readuntil(NEWLINE)).subarray(0, -1);
} catch (error) {
  if (error instanceof IncompleteReadError) return error.partial;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
