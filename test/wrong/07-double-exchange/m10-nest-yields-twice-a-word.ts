// Misconception: M10 a word that goes in and an answer that goes out are two stops
// Caught by: 4. nest > hands a word in and its answer out in one call
// Says: takes a call of its own
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  yield answer;
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told).value;
}
// END SOLUTION
