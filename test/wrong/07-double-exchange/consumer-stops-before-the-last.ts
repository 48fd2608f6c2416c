// Misconception: the last number is not printed any more
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  if (n === last) wanted = false;
  else print(`got ${n}!`);
}
// END SOLUTION
