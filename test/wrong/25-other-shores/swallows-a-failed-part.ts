// Misconception: a part that failed has no primes
// File: primes.ts
// Caught by: 5. countInParts > fails when a part fails
// Says: Let the error through
// BEGIN SOLUTION 5
let sum = 0;
for (const each of ranges.map(([from, to]) => ask(from, to)))
  try {
    sum += yield* each;
  } catch {
    // the others count
  }
return sum;
// END SOLUTION
