// Misconception: a coroutine is returned as its result
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > reads lines
// Says: `readline` gives what
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
return this.readuntil(NEWLINE) as unknown as Buffer;
// END SOLUTION
