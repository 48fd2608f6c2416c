// Misconception: M10 a number is heard at one yield and answered at another
// Caught by: 1. consumer > has a status before it has heard anything
// Says: the status at the beginning
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield undefined as never;
  print(`got ${n}!`);
  if (n === last) wanted = false;
  yield wanted;
}
// END SOLUTION
