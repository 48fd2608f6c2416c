// Misconception: what it yields says whether it has had enough
// Caught by: 1. consumer > has a status before it has heard anything
// Says: the status at the beginning
// BEGIN SOLUTION 1
let done = false;
while (true) {
  const n = yield done;
  print(`got ${n}!`);
  if (n === last) done = true;
}
// END SOLUTION
