// Misconception: a line says what has been handed over
// Caught by: 4. nest > hands a word in and its answer out in one call
// Says: its answer goes out at the next `yield`
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  answer = inner.next(told).value;
  print(`layer ${number}: ${told} goes in`);
}
// END SOLUTION
