// Misconception: a layer hands out what it hands in
// Caught by: 4. nest > hands a word in and its answer out in one call
// Says: its answer goes out
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  inner.next(told);
  answer = told as unknown as Y;
}
// END SOLUTION
