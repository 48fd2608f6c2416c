// Misconception: an ended stream has no lines
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > finds what came right before the end
// Says: search first
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
  const end = this.search(separators, from);
  if (end !== -1) return this.take(end);
  from = Math.max(0, this.#bytes.length - separators.longest + 1);
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
