// Misconception: M09 the first next(v) delivers v
// Caught by: 1. coroutineExample > stops at its question
// Says: What stands after that `yield` has not run yet
// BEGIN SOLUTION 1
const x = yield '';
print(`start coroutine, name: ${name}`);
yield name;
print(`sent value: ${x}`);
// END SOLUTION
