// Misconception: a mark once made is there to stay
// File: future.ts
// Caught by: 4. yield* > is starred by a star, and each time anew
// Says: says nothing about the next time
// BEGIN SOLUTION 4
if (this.done()) return this.result();
while (!this.done()) {
  this.starred = true;
  yield this;
  this.starred = true;
  if (!this.done()) resumedTooEarly();
}
return this.result();
// END SOLUTION
