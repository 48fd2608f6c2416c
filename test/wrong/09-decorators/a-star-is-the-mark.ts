// Misconception: a generator function is a coroutine function
// Caught by: 5. isCoroutineFunction > is true of what coroutine returns
// Says: with a star or without
// BEGIN SOLUTION 5
return isGeneratorFunction(x);
// END SOLUTION
