// Misconception: what is there belongs to the read
// File: stream-reader.ts
// Caught by: 3. readexactly and read > readexactly waits until there are enough
// Says: leave the rest
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.#bytes.takeAll();
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length === 0 && !this.#isEnded) yield* this.waitForData('read');
return this.take(count);
// END SOLUTION
