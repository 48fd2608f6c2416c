// Misconception: a frame runs all of its lines before it hands anything out
// Caught by: 1. coroutineExample > stops at its question
// Says: it prints the first line, hands out the name
// BEGIN SOLUTION 1
const x = yield name;
print(`start coroutine, name: ${name}`);
print(`sent value: ${x}`);
// END SOLUTION
