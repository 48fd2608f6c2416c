// Misconception: a call of waitForData waits
// File: stream-reader.ts
// Caught by: hung or out of memory in 2. readuntil and readline > waits until the line is whole
// Says: never returned | kept filling the memory
// BEGIN SOLUTION 2
let from = 0;
for (;;) {
  const end = this.search(separators, from);
  if (end !== -1) return this.take(end);
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), null);
  from = Math.max(0, this.#bytes.length - separators.longest + 1);
  this.waitForData('readuntil');
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
