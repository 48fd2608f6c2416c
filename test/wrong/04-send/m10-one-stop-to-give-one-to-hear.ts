// Misconception: M10 a value that goes out and a value that comes in take a yield each
// Caught by: 2. echoCounter > hands out one number for each call
// Says: with two stops a turn
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  yield s;
  const n = yield s;
  print(`was sent ${n}`);
}
// END SOLUTION
