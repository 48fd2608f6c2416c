// Misconception: a read looks, and takes nothing
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > takes no turn when there is a whole line
// Says: takes everything up to there
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  const end = this.search(separators, from);
  if (end !== -1) {
    const all = this.#bytes.takeAll();
    this.#bytes.push(all);
    return all.subarray(0, end);
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
