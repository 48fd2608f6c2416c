// Misconception: M11 `n = yield s` puts s into n
// Caught by: 2. echoCounter > prints what it is told, not what it yields
// Says: does not come back by itself
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  const n = s;
  yield n;
  print(`was sent ${n}`);
}
// END SOLUTION
