// Misconception: each layer passes a word on and then asks for the answer
// Caught by: 4. nest > hands a word in and its answer out in one call
// Says: its answer goes out at the next `yield`
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  inner.next(told);
  answer = inner.next(told).value;
}
// END SOLUTION
