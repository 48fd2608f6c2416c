// Misconception: what is cancelled gives undefined
// File: future.ts
// Caught by: 4. yield* > throws where somebody waits, when there is no result
// Says: comes out at the `yield*`
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
return this.cancelled() ? (undefined as T) : this.result();
// END SOLUTION
