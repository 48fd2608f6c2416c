// Misconception: the answer `false` is the last one
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
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
