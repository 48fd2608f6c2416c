// Misconception: M33 to wait is to suspend, also for what is there
// File: future.ts
// Caught by: 4. yield* > does not wait for a box that is full
// Says: no turn is lost
// BEGIN SOLUTION 4
do {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
} while (!this.done());
return this.result();
// END SOLUTION
