// Misconception: a falsy value is not a value
// Caught by: 2. echoCounter > hears 0, false and the empty string
// Says: may be falsy
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  const n = yield s;
  print(`was sent ${n || undefined}`);
}
// END SOLUTION
