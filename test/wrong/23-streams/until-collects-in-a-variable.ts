// Misconception: a read may keep the bytes that it has seen
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > loses nothing when a read is cancelled
// Says: into a variable of its own
// BEGIN SOLUTION 2
let from = 0;
const seen = new ByteQueue();
for (;;) {
  seen.push(this.#bytes.takeAll());
  for (const separator of separators.all) {
    const at = seen.indexOf(separator, from);
    if (at === -1) continue;
    const line = seen.take(at + separator.length);
    this.#bytes.push(seen.takeAll());
    return line;
  }
  if (this.#isEnded) throw new IncompleteReadError(seen.takeAll(), null);
  from = Math.max(0, seen.length - separators.longest + 1);
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
