// Misconception: a callback of a shield that is done does no harm
// File: shield.ts
// Caught by: 4. shield > leaves nothing with the inner future when it is cancelled
// Says: take it off the list
// BEGIN SOLUTION 4
const passOn = (): void => settleLike(inner, outer);
inner.addDoneCallback(passOn);
return outer;
// END SOLUTION
