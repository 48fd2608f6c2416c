// Misconception: an ended stream has no bytes
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly reads what came right before the end
// Says: only when there are too few
// BEGIN SOLUTION 3
if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
while (this.#bytes.length < count) {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
