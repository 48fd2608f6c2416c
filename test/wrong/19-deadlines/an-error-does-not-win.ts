// Misconception: an error does not count as arriving
// File: race.ts
// Caught by: 5. race (stretch) > ends in the same way as the first one
// Says: a result or an error
// BEGIN SOLUTION 5
const first = yield* firstDone(futures);
if (first.exception() !== null) return undefined;
return first.result();
// END SOLUTION
