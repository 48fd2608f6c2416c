// Misconception: a truthy value is as good as true
// Caught by: 5. isCoroutineFunction > answers true or false, and calls nothing
// Says: you get it without a call of the function
// BEGIN SOLUTION 5
return x && typeof x === 'function' && (marked.has(x) as any);
// END SOLUTION
