// Misconception: the status is about the last number only
// Caught by: 1. consumer > stays satisfied, and goes on listening
// Says: gets the same answer again
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  wanted = n !== last;
}
// END SOLUTION
