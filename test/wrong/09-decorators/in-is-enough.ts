// Misconception: a door that has a name can be called
// Caught by: 2. isCoroutine > looks for every door
// Says: has to be a function
// BEGIN SOLUTION 2
if (typeof x !== 'object' || x === null) return false;
return 'next' in x && 'throw' in x && 'return' in x && Symbol.iterator in x;
// END SOLUTION
