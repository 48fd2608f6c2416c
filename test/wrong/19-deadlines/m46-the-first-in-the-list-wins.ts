// Misconception: M46 the first in the list is the first to be done
// File: race.ts
// Caught by: 5. race (stretch) > ends as the first one ends
// Says: `firstDone` gives you its future
// BEGIN SOLUTION 5
return yield* futures[0] as Future<unknown>;
// END SOLUTION
