// Misconception: a generator function is a coroutine function
// Caught by: 5. isCoroutineFunction > is true of what coroutine returns
// Says: Each of these is a wrapper that `coroutine` returned
// BEGIN SOLUTION 5
return isGeneratorFunction(x);
// END SOLUTION
