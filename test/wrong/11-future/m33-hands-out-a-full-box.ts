// Misconception: M33 who is resumed has to make sure once more
// File: future.ts
// Caught by: 4. yield* > is worth the result
// Says: both stand at their `yield*` until the queue resumes them
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
yield this;
return this.result();
// END SOLUTION
