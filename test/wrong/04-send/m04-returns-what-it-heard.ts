// Misconception: M04 what is returned is handed out like what is yielded
// Caught by: 1. coroutineExample > returns nothing
// Says: this frame returns nothing
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
const x = yield name;
print(`sent value: ${x}`);
return x;
// END SOLUTION
