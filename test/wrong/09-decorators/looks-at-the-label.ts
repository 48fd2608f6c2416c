// Misconception: only generators have the doors of a generator
// Caught by: 2. isCoroutine > does not care who made it
// Says: a loop can drive it
// BEGIN SOLUTION 2
return Object.prototype.toString.call(x) === '[object Generator]';
// END SOLUTION
