// Misconception: a box in a box is opened too, as promises do
// File: future.ts
// Caught by: 4. yield* > brings any result through
// Says: which nobody has asked to wait for
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
const result = this.result();
return result instanceof Future ? ((yield* result) as T) : result;
// END SOLUTION
