// Misconception: a frame is what has the prototype of a generator
// Caught by: 2. isCoroutine > does not care who made it
// Says: a loop can drive it
// BEGIN SOLUTION 2
const prototype = Object.getPrototypeOf((function* () {})()).__proto__;
return typeof x === 'object' && x !== null && prototype.isPrototypeOf(x);
// END SOLUTION
