// Misconception: M55 a cancel goes all the way
// File: shield.ts
// Caught by: 4. shield > keeps a cancel from the work, and not from the caller
// Says: The work does not notice
// BEGIN SOLUTION 4
const passOn = (): void => settleLike(inner, outer);
inner.addDoneCallback(passOn);
outer.addDoneCallback(() => {
  if (outer.cancelled()) inner.cancel();
});
return outer;
// END SOLUTION
