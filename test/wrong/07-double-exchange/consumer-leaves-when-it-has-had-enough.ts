// Misconception: who wants no more has ended
// Caught by: 1. consumer > says that it has had enough with the last number, not after it
// Says: the answer to a number is what is yielded next
// BEGIN SOLUTION 1
while (true) {
  const n = yield true;
  print(`got ${n}!`);
  if (n === last) return undefined as never;
}
// END SOLUTION
