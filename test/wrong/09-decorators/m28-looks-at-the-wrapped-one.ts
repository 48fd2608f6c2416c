// Misconception: M28 the mark is on the function that was written
// Caught by: 5. isCoroutineFunction > is true of what coroutine returns
// Says: Each of these is a wrapper that `coroutine` returned
// BEGIN SOLUTION 5
return isGeneratorFunction(x) && marked.has(x as object);
// END SOLUTION
