// Misconception: an error is a kind of result, for who waits too
// File: future.ts
// Caught by: 4. yield* > throws where somebody waits, when there is no result
// Says: comes out at the `yield*`
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  yield this;
  if (!this.done()) resumedTooEarly();
}
return (this.exception() ?? this.result()) as T;
// END SOLUTION
