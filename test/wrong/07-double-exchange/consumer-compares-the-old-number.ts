// Misconception: the status is about the number before
// Caught by: 1. consumer > says that it has had enough with the last number, not after it
// Says: by then you have to have compared it
// BEGIN SOLUTION 1
let previous: number | undefined;
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  if (previous === last) wanted = false;
  previous = n;
}
// END SOLUTION
