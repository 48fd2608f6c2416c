// Misconception: one part is enough
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
const [first] = ranges;
return first === undefined ? 0 : yield* ask(...first);
// END SOLUTION
