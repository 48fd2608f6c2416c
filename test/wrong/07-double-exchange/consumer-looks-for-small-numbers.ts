// Misconception: numbers always come counting down
// Caught by: 1. consumer > waits for its own last number, however long that takes
// Says: how small they are
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  if (n <= last) wanted = false;
}
// END SOLUTION
