// Misconception: the number of parts is the sum
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
const counts = yield* gather(...ranges.map(([from, to]) => ask(from, to)));
return counts.length;
// END SOLUTION
