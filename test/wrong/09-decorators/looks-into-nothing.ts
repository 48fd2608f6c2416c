// Misconception: everything has properties to look at
// Caught by: 2. isCoroutine > answers for every value
// Says: reading a property of `null` or `undefined` throws
// BEGIN SOLUTION 2
return typeof (x as Coro<unknown>).throw === 'function' && Symbol.iterator in (x as Coro<unknown>);
// END SOLUTION
