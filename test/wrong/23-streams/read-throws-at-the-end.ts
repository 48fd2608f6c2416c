// Misconception: the end is an error
// File: stream-reader.ts
// Caught by: 3. readexactly and read > read gives nothing at the end
// Says: an empty buffer says so
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length === 0) {
  if (this.#isEnded) throw new IncompleteReadError(EMPTY, count);
  yield* this.waitForData('read');
}
return this.take(count);
// END SOLUTION
