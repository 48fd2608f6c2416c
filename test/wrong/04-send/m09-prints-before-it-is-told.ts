// Misconception: M09 the frame has heard something when it starts
// Caught by: 2. echoCounter > has been told nothing before its first number
// Says: passes in nothing to print
// BEGIN SOLUTION 2
let s = 0;
let n: unknown;
while (true) {
  s += 1;
  print(`was sent ${n}`);
  n = yield s;
}
// END SOLUTION
