// Misconception: the first one is its result
// File: race.ts
// Caught by: 5. race (stretch) > ends in the same way as the first one
// Says: the result is what is in it
// BEGIN SOLUTION 5
return yield* firstDone(futures);
// END SOLUTION
