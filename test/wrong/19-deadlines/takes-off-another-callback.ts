// Misconception: two functions with the same text are one function
// File: shield.ts
// Caught by: 4. shield > leaves nothing with the inner future when it is cancelled
// Says: take it off the list
// BEGIN SOLUTION 4
inner.addDoneCallback(() => settleLike(inner, outer));
outer.addDoneCallback(() => void inner.removeDoneCallback(() => settleLike(inner, outer)));
return outer;
// END SOLUTION
