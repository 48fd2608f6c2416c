// Misconception: a word that is falsy is not a word
// Caught by: 4. nest > hands in undefined, 0 and the empty string
// Says: a layer hands on and does not judge
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  if (!told) continue;
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told).value;
}
// END SOLUTION
