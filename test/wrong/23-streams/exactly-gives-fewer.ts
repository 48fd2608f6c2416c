// Misconception: at the end fewer will do
// File: stream-reader.ts
// Caught by: 3. readexactly > readexactly throws at the end of the stream, and gives what is left
// Says: five will never be there
// BEGIN SOLUTION 3
while (this.#bytes.length < count) {
  if (this.#isEnded) break;
  yield* this.waitForData('readexactly');
}
return this.take(count);
// END SOLUTION
