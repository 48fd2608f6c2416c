// Misconception: a separator is not part of what it separates
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > takes no turn when there is a whole line
// Says: with the separator
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  const end = this.search(separators, from);
  if (end !== -1) {
    const line = this.take(end);
    return line.subarray(0, line.length - separators.longest);
  }
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
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
