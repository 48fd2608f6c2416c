// Misconception: a falsy value is no value
// Caught by: 2. echoCounter > hears 0, false and the empty string
// Says: truthy
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  const n = yield s;
  print(`was sent ${n || undefined}`);
}
// END SOLUTION
