// Misconception: the outer future knows when the inner one is done
// File: shield.ts
// Caught by: 4. shield > ends in the same way as the inner future
// Says: lets everything through
// BEGIN SOLUTION 4
const passOn = (): void => settleLike(inner, outer);
outer.addDoneCallback(() => void inner.removeDoneCallback(passOn));
return outer;
// END SOLUTION
