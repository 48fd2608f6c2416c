// Misconception: M59 read gives as many bytes as it is asked for
// File: stream-reader.ts
// Caught by: 3. readexactly and read > read gives what is there
// Says: is the most that it gives
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
while (this.#bytes.length < count && !this.#isEnded) yield* this.waitForData('read');
return this.take(count);
// END SOLUTION
