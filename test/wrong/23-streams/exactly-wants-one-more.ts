// Misconception: the read needs one byte more than it gives
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly takes no turn when there are enough
// Says: exactly as many bytes
// BEGIN SOLUTION 3
while (this.#bytes.length <= count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
