// Misconception: a read begins with a wait
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly takes no turn when there are enough
// Says: look before you wait
// BEGIN SOLUTION 3
do {
  if (this.#isEnded) throw new IncompleteReadError(this.#bytes.takeAll(), count);
  yield* this.waitForData('readexactly');
} while (this.#bytes.length < count);
return this.take(count);
// END SOLUTION
