// Misconception: the status is about the last number only
// Caught by: 1. consumer > stays satisfied
// Says: every later answer is `false` too
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  wanted = n !== last;
}
// END SOLUTION
