// Misconception: everything has properties to look at
// Caught by: 2. isCoroutine > answers for everything, also for nothing
// Says: every value gets an answer
// BEGIN SOLUTION 2
return typeof (x as Coro<unknown>).throw === 'function' && Symbol.iterator in (x as Coro<unknown>);
// END SOLUTION
