// Misconception: M31 the end of a future is there when you ask
// File: shield.ts
// Caught by: 4. shield > ends as the inner future ends
// Says: a shield lets everything through
// BEGIN SOLUTION 4
settleLike(inner, outer);
return outer;
// END SOLUTION
