// Misconception: a falsy answer need not be printed
// Caught by: 1. coroutineExample > loses what the first next(v) passes in
// Says: the second call passes in the answer, here a 0
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
const x = yield name;
if (x) print(`sent value: ${x}`);
// END SOLUTION
