// Misconception: a chain of `&&` that begins with a value ends with true or false
// Caught by: 2. isCoroutine > answers true or false
// Says: `a && b` evaluates to one of the two
// BEGIN SOLUTION 2
// biome-ignore lint: what a learner writes
const it = x as any;
return it && typeof it === 'object' && typeof it.next === 'function' && typeof it.throw === 'function' && typeof it.return === 'function' && typeof it[Symbol.iterator] === 'function';
// END SOLUTION
