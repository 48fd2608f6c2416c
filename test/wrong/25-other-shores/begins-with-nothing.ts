// Misconception: there is always a part
// File: primes.ts
// Caught by: 5. countInParts > adds up different numbers, and none
// Says: the sum of the counts
// BEGIN SOLUTION 5
const counts = yield* gather(...ranges.map(([from, to]) => ask(from, to)));
return counts.reduce((sum, count) => sum + count);
// END SOLUTION
