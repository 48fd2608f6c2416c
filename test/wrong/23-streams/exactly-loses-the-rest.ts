// Misconception: the bytes that came before the end are of no use
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly throws at the end of the stream, and gives what is left
// Says: with everything that is left
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(EMPTY, count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
