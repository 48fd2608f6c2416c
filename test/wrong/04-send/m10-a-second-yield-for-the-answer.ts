// Misconception: M10 the question goes out at one yield, and the answer comes in at another
// Caught by: 1. coroutineExample > takes the answer in where the question went out
// Says: you have a second `yield` for the answer
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
yield name;
const x = yield '';
print(`sent value: ${x}`);
// END SOLUTION
