// Misconception: an answer that is falsy is no answer
// Caught by: 4. nest > hands out 0, and nothing
// Says: never an older one
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  const next = inner.next(told).value;
  if (next) answer = next;
}
// END SOLUTION
