// Misconception: who is resumed too early can wait once more
// File: future.ts
// Caught by: 4. yield* > complains when it is resumed too early
// Says: or waiting for a second time
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
}
return this.result();
// END SOLUTION
