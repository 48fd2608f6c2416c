// Misconception: M28 every generator function is a coroutine function
// Caught by: 5. isCoroutineFunction > is false of a star without a mark
// Says: A star says how a function runs
// BEGIN SOLUTION 5
return typeof x === 'function' && (marked.has(x) || isGeneratorFunction(x));
// END SOLUTION
