// Misconception: M11 `x = yield a` puts a into x
// Caught by: 1. coroutineExample > hears the number that answers its question
// Says: not the name that went out
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
const x = name;
yield x;
print(`sent value: ${x}`);
// END SOLUTION
