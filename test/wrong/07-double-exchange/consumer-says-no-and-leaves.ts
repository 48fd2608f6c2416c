// Misconception: an answer of no is the last one
// Caught by: 1. consumer > stays satisfied, and goes on listening
// Says: not an end
// BEGIN SOLUTION 1
let wanted = true;
while (wanted) {
  const n = yield wanted;
  print(`got ${n}!`);
  if (n === last) wanted = false;
}
yield false;
return undefined as never;
// END SOLUTION
