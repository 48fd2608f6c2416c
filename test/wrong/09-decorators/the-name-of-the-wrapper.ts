// Misconception: a function that looks like a marked one is marked
// Caught by: 5. isCoroutineFunction > is false of a star without a mark
// Says: A star says how a function runs
// BEGIN SOLUTION 5
return typeof x === 'function' && Object.hasOwn(x, 'name') && Object.getOwnPropertyDescriptor(x, 'length')?.enumerable === false;
// END SOLUTION
