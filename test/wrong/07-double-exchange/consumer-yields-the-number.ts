// Misconception: a listener answers with what it has heard
// Caught by: 1. consumer > answers each number in the call that passes it in
// Says: the next `yield` hands out the answer
// BEGIN SOLUTION 1
let n: number | undefined;
while (true) {
  n = yield (n === undefined ? true : n) as boolean;
  print(`got ${n}!`);
}
// END SOLUTION
