// Misconception: M25 to decorate a function is to change that function
// Caught by: 4. coroutine > leaves the function that it was given alone
// Says: does not change the one that it was given
// BEGIN SOLUTION 4
if (context !== undefined && context.kind !== 'method') throw new TypeError(`this is a ${context.kind}`);
marked.add(fn);
return fn as CoroFn<A, R, This>;
// END SOLUTION
