// Misconception: only generators have the doors of a generator
// Caught by: 2. isCoroutine > asks for the doors, not for the maker
// Says: an object that has them all can be driven
// BEGIN SOLUTION 2
return Object.prototype.toString.call(x) === '[object Generator]';
// END SOLUTION
