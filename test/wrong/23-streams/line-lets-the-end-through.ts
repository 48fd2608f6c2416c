// Misconception: the end is an error for every read
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > gives the rest at the end, and then nothing, again and again
// Says: not an error
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
return yield* this.readuntil(NEWLINE);
// END SOLUTION
