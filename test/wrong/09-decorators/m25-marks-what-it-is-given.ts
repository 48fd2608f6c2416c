// Misconception: M25 to decorate a function is to change that function
// Caught by: 4. coroutine > leaves the function alone
// Says: does not change the one that it receives
// BEGIN SOLUTION 4
marked.add(fn);
return fn as CoroFn<A, R, This>;
// END SOLUTION
