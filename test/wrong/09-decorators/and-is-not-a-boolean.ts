// Misconception: `a && b` is true or false
// Caught by: 2. isCoroutine > answers true or false
// Says: `a && b` evaluates to one of the two
// BEGIN SOLUTION 2
// biome-ignore lint: what a learner writes
const it = x as any;
return it && it.next && it.throw && it.return && it[Symbol.iterator];
// END SOLUTION
