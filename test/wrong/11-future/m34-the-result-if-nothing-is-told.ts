// Misconception: M34 what the loop sends comes first
// File: future.ts
// Caught by: 4. yield* > is told nothing by whoever drives
// Says: what it might bring is not looked at
// BEGIN SOLUTION 4
while (!this.done()) {
  this.starred = true;
  const told: unknown = yield this;
  if (told !== undefined) return told as T;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
