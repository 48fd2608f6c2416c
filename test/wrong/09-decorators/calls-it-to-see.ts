// Misconception: you can see what a function is when you call it
// Caught by: 5. isCoroutineFunction > answers true or false, and calls nothing
// Says: you get it without a call of the function
// BEGIN SOLUTION 5
return typeof x === 'function' && isCoroutine(x());
// END SOLUTION
