// Misconception: a frame of a marked function is marked
// Caught by: 5. isCoroutineFunction > answers for every value
// Says: None of these is a function
// BEGIN SOLUTION 5
return (typeof x === 'function' && marked.has(x)) || isCoroutine(x);
// END SOLUTION
