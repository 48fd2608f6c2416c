// Misconception: a consumer that wants no more does not listen
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  if (wanted) print(`got ${n}!`);
  if (n === last) wanted = false;
}
// END SOLUTION
