// Misconception: it prints the number and nothing else
// Caught by: 1. consumer > answers each number in the call that passes it in
// Says: the next `yield` hands out the answer
// BEGIN SOLUTION 1
let wanted = true;
while (true) {
  const n = yield wanted;
  print(String(n));
  if (n === last) wanted = false;
}
// END SOLUTION
