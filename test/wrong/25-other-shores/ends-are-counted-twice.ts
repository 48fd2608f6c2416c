// Misconception: a range includes its end
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
const counts = yield* gather(...ranges.map(([from, to]) => ask(from, to + 1)));
return counts.reduce((sum, count) => sum + count, 0);
// END SOLUTION
