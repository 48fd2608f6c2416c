// Misconception: M09 the first call brings the first number
// Caught by: 1. consumer > has a status before it has heard anything
// Says: told nothing that it could print
// BEGIN SOLUTION 1
let wanted = true;
let n: number | undefined;
while (true) {
  print(`got ${n}!`);
  if (n === last) wanted = false;
  n = yield wanted;
}
// END SOLUTION
