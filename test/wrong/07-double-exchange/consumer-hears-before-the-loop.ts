// Misconception: the first number comes in above the loop
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
// BEGIN SOLUTION 1
let n = yield true;
while (true) {
  print(`got ${n}!`);
  if (n === last) break;
  n = yield true;
}
while (true) yield false;
// END SOLUTION
