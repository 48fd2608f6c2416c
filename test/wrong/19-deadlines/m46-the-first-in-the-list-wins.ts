// Misconception: M46 the first in the list is the first to be done
// File: race.ts
// Caught by: 5. race (stretch) > ends in the same way as the first one
// Says: `firstDone` gives you its future
// BEGIN SOLUTION 5
return yield* futures[0] as Future<unknown>;
// END SOLUTION
