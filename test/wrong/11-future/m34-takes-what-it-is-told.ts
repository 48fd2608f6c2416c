// Misconception: M34 the loop sends the result into the coroutine
// File: future.ts
// Caught by: 4. yield* > is worth the result
// Says: is what `result` gives then
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  const told: unknown = yield this;
  if (this.done()) return told as T;
  resumedTooEarly();
}
return this.result();
// END SOLUTION
