// Misconception: an answer of nothing is no answer
// Caught by: 4. nest > hands out 0, and nothing
// Says: never an older one
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told).value ?? answer;
}
// END SOLUTION
