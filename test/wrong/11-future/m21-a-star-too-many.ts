// Misconception: M21 what waits has to delegate, the future too
// File: future.ts
// Caught by: 4. yield* > hands out the future, with its star
// Says: Maximum call stack size exceeded
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield* this;
}
return this.result();
// END SOLUTION
