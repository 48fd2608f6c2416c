// Misconception: M04 what is returned is handed over like what is yielded
// Caught by: 1. coroutineExample > ends when it has heard its answer
// Says: with nothing beside it
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
const x = yield name;
print(`sent value: ${x}`);
return x;
// END SOLUTION
