// Misconception: expected is how many are missing
// File: stream-reader.ts
// Caught by: 3. readexactly and read > readexactly throws at the end of the stream, and gives what is left
// Says: with the number of bytes that were expected
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  const missing = count - this.#bytes.length;
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), missing);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length === 0 && !this.#isEnded) yield* this.waitForData('read');
return this.take(count);
// END SOLUTION
