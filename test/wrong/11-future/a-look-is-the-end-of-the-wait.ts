// Misconception: resumedTooEarly never comes back
// File: future.ts
// Caught by: 4. yield* > lets somebody look who waits, and goes on waiting
// Says: handed out once more
// BEGIN SOLUTION 4
if (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
