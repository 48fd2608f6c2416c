// Misconception: the first one is its result
// File: race.ts
// Caught by: 5. race (stretch) > ends as the first one ends
// Says: the result is what is in it
// BEGIN SOLUTION 5
return yield* firstDone(futures);
// END SOLUTION
