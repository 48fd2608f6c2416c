// Misconception: who resumes a frame has made sure that the box is full
// File: future.ts
// Caught by: 4. yield* > complains when it is resumed too early
// Says: the driver has not waited, and that is said
// BEGIN SOLUTION 4
if (!this.done()) {
  this.starred = true;
  yield this;
}
return this.result();
// END SOLUTION
