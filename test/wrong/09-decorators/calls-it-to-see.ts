// Misconception: what a function is shows in what it returns
// Caught by: 5. isCoroutineFunction > is false of a star that nobody has marked
// Says: not what its frames are for
// BEGIN SOLUTION 5
return typeof x === 'function' && isCoroutine(x());
// END SOLUTION
