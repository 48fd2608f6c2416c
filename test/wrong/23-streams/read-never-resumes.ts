// Misconception: whoever takes bytes out has done everything
// File: stream-reader.ts
// Caught by: 3. readexactly and read > read lets more come when there is room again
// Says: must be resumed
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length === 0 && !this.#isEnded) yield* this.waitForData('read');
return this.#bytes.take(count);
// END SOLUTION
