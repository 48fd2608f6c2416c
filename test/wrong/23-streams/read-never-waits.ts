// Misconception: no bytes are an answer, too
// File: stream-reader.ts
// Caught by: 3. readexactly and read > read waits when there is nothing
// Says: wait for data
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
// BEGIN SOLUTION 3
return this.take(count);
// END SOLUTION
