// Misconception: M10 there are as many calls of next() as there are yields
// Caught by: 1. coroutineExample > ends with the call that answers
// Says: one question takes two calls
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
const x = yield name;
print(`sent value: ${x}`);
yield String(x);
// END SOLUTION
