// Misconception: the pool cuts the work
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
return yield* ask(0, limit);
// END SOLUTION
