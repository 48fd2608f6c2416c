// Misconception: M01 the function that makes frames is the coroutine
// Caught by: 2. isCoroutine > is true of every frame
// Says: Every frame has the three doors
// BEGIN SOLUTION 2
return Object.prototype.toString.call(x) === '[object GeneratorFunction]';
// END SOLUTION
