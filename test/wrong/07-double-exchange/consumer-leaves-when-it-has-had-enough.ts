// Misconception: a consumer that wants no more has ended
// Caught by: 1. consumer > goes on listening after its last number
// Says: it prints every number that still comes
// BEGIN SOLUTION 1
while (true) {
  const n = yield true;
  print(`got ${n}!`);
  if (n === last) return undefined as never;
}
// END SOLUTION
