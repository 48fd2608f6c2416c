// Misconception: M10 the first call does not count, so the question is asked again
// Caught by: 1. coroutineExample > ends with the call that answers
// Says: one question takes two calls
// BEGIN SOLUTION 1
print(`start coroutine, name: ${name}`);
let x = yield name;
while (true) {
  print(`sent value: ${x}`);
  x = yield name;
}
// END SOLUTION
