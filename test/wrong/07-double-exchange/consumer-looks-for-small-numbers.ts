// Misconception: numbers always come counting down
// Caught by: 1. consumer > wants more until it hears its own last number
// Says: how small they are
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  if (n <= last) wanted = false;
}
// END SOLUTION
