// Misconception: behind a yield is as good as before it
// File: future.ts
// Caught by: 4. yield* > hands out the future, with its star
// Says: marked with `starred` before it goes out
// BEGIN SOLUTION 4
while (!this.done()) {
  yield this;
  this.starred = true;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
