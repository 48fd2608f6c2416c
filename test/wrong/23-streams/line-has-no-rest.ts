// Misconception: the rest without a line end is not a line
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > gives the rest at the end, and then nothing, again and again
// Says: gives what is left
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
  return yield* this.readuntil(NEWLINE);
} catch (error) {
  if (error instanceof IncompleteReadError) return EMPTY;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
