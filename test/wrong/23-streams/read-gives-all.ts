// Misconception: read gives everything that is there
// File: stream-reader.ts
// Caught by: 3. readexactly and read > read gives what is there
// Says: leaves what is more
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length === 0 && !this.#isEnded) yield* this.waitForData('read');
return this.#bytes.takeAll();
// END SOLUTION
