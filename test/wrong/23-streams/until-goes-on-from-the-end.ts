// Misconception: what has been searched is done with
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > finds a separator that is cut in two
// Says: may be the beginning of one
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  const end = this.search(separators, from);
  if (end !== -1) return this.take(end);
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
  from = this.#bytes.length;
  yield* this.waitForData('readuntil');
}
// END SOLUTION
// BEGIN SOLUTION 2
try {
  return yield* this.readuntil(NEWLINE);
} catch (error) {
  if (error instanceof IncompleteReadError) return error.partial;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
