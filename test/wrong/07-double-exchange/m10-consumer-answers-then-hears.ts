// Misconception: M10 each thing that is said needs a yield of its own
// Caught by: 1. consumer > answers each number in the call that passes it in
// Says: the next `yield` hands out the answer
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  yield wanted;
  const n = yield wanted;
  print(`got ${n}!`);
  if (n === last) wanted = false;
}
// END SOLUTION
