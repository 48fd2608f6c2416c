// Misconception: a future that is handed out was handed out by yield*
// File: future.ts
// Caught by: 4. yield* > hands out the future, with its star
// Says: marked with `starred` before it goes out
// BEGIN SOLUTION 4
while (!this.done()) {
  yield this;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
