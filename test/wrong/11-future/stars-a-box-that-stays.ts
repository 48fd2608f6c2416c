// Misconception: every yield* leaves its mark
// File: future.ts
// Caught by: 4. yield* > does not wait for a box that is full
// Says: nothing is handed out
// BEGIN SOLUTION 4
this.starred = true;
while (!this.done()) {
  yield this;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
