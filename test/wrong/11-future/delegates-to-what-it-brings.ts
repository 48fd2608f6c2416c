// Misconception: what can be walked over is walked over
// File: future.ts
// Caught by: 4. yield* > brings any result through
// Says: the very thing that was put into the box
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
const result = this.result();
return (Array.isArray(result) ? result[0] : result) as T;
// END SOLUTION
