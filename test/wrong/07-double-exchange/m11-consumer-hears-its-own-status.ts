// Misconception: M11 a yield gives back what it hands out
// Caught by: 1. consumer > answers each number in the call that passes it in
// Says: the next `yield` hands out the answer
// BEGIN SOLUTION 1
let wanted = true;
let n = last + 1;
while (true) {
  wanted = (yield wanted) as unknown as boolean;
  print(`got ${n}!`);
  n -= 1;
  wanted = n !== last;
}
// END SOLUTION
