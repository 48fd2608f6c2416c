// Misconception: a race is over when all of them have arrived
// File: race.ts
// Caught by: 5. race (stretch) > cancels the others
// Says: the race is decided at 1
// BEGIN SOLUTION 5
yield* allDone(futures);
const first = yield* firstDone(futures);
return first.result();
// END SOLUTION
