// Misconception: M30 jobs run side by side by themselves
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
let sum = 0;
for (const [from, to] of ranges) sum += yield* ask(from, to);
return sum;
// END SOLUTION
