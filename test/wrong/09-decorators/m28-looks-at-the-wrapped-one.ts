// Misconception: M28 the mark is on the function that was written
// Caught by: 5. isCoroutineFunction > is true of what coroutine returns
// Says: has gone through the decorator is marked
// BEGIN SOLUTION 5
return isGeneratorFunction(x) && marked.has(x as object);
// END SOLUTION
