// Misconception: M59 the rest of a line comes with the next chunk
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > waits until the line is whole
// Says: One more chunk may not be enough
// BEGIN SOLUTION 2
let from = 0;
let end = this.search(separators, from);
if (end === -1) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
  yield* this.waitForData('readuntil');
  end = this.search(separators, from);
}
return this.take(end);
// END SOLUTION
// BEGIN SOLUTION 2
try {
  return yield* this.readuntil(NEWLINE);
} catch (error) {
  if (error instanceof IncompleteReadError) return error.partial;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
