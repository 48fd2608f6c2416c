// Misconception: M09 the first `next()` tells it the first number
// Caught by: 1. consumer > has a status before it has heard anything
// Says: the status at the beginning
// BEGIN SOLUTION 1
let wanted = true;
let n: number | undefined;
while (true) {
  print(`got ${n}!`);
  if (n === last) wanted = false;
  n = yield wanted;
}
// END SOLUTION
