// Misconception: expected is how many are missing
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly throws at the end of the stream, and gives what is left
// Says: with the number of bytes that were expected
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  const missing = count - this.#bytes.length;
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), missing);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
