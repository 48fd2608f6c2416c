// Misconception: what is there belongs to the read
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly waits until there are enough
// Says: leave the rest
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.#bytes.takeAll();
// END SOLUTION
