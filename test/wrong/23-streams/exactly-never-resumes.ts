// Misconception: a read is finished when it has taken its bytes out
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly lets more come when there is room again
// Says: must be resumed
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.#bytes.take(count);
// END SOLUTION
