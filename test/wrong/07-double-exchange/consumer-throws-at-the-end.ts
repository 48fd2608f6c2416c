// Misconception: a number too many is an error
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  if (!wanted) throw new Error('I have had enough');
  print(`got ${n}!`);
  if (n === last) wanted = false;
}
// END SOLUTION
