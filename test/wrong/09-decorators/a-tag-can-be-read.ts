// Misconception: a frame can be told by its tag
// Caught by: 2. isCoroutine > answers for every value
// Says: reading a property of `null` or `undefined` throws
// BEGIN SOLUTION 2
return (x as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Generator';
// END SOLUTION
