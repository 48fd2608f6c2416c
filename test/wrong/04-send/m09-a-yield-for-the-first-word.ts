// Misconception: M09 the first next(v) needs a yield of its own, to hear v
// Caught by: 2. echoCounter > has been told nothing before its first number
// Says: the first call only starts the frame
// BEGIN SOLUTION 2
let s = 0;
let n = yield s;
while (true) {
  s += 1;
  print(`was sent ${n}`);
  n = yield s;
}
// END SOLUTION
