// Misconception: M10 a first call is no call, so the question is asked again
// Caught by: 1. coroutineExample > ends when it has heard its answer
// Says: one question makes two calls
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
let x = yield name;
while (true) {
  print(`sent value: ${x}`);
  x = yield name;
}
// END SOLUTION
