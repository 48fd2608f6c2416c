// Misconception: one turn is enough
// File: primes.ts
// Caught by: 5. countInParts > asks for every part before it waits
// Says: all of them are sent before you wait
// BEGIN SOLUTION 5
const futures = ranges.map(([from, to]) => ask(from, to));
yield;
return futures.reduce((sum, each) => sum + (each.done() ? each.result() : 0), 0);
// END SOLUTION
