// Misconception: M59 one chunk is one line
// File: stream-reader.ts
// Caught by: 2. readuntil and readline > takes no turn when there is a whole line
// Says: the rest stays for the next read
// BEGIN SOLUTION 2
let from = 0;
if (this.search(separators, from) === -1) yield* this.waitForData('readuntil');
return this.#bytes.takeAll();
// END SOLUTION
// BEGIN SOLUTION 2
try {
  return yield* this.readuntil(NEWLINE);
} catch (error) {
  if (error instanceof IncompleteReadError) return error.partial;
  throw this.dropIfTooLong(error);
}
// END SOLUTION
