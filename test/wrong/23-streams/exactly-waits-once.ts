// Misconception: the rest comes with the next chunk
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly waits until there are enough
// Says: look again
// BEGIN SOLUTION 3
if (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
