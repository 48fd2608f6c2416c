// Misconception: a read begins with a wait
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > takes no turn when there is a whole line
// Says: Search before you wait
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  yield* this.waitForData('readuntil');
  const end = this.search(separators, from);
  if (end !== -1) return this.take(end);
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
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
