// Misconception: who wants no more does not listen
// Caught by: 1. consumer > stays satisfied, and goes on listening
// Says: whoever tells it more is heard
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  if (wanted) print(`got ${n}!`);
  if (n === last) wanted = false;
}
// END SOLUTION
