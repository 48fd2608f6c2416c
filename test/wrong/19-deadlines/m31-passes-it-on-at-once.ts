// Misconception: M31 the end of a future is there when you ask
// File: shield.ts
// Caught by: 4. shield > is pending while the inner future is
// Says: `settleLike` is for later
// BEGIN SOLUTION 4
settleLike(inner, outer);
return outer;
// END SOLUTION
