// Misconception: a line about an answer comes after the answer
// Caught by: 4. nest > starts the one inside before it yields anything
// Says: starts the one inside
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  const told = yield answer;
  print(`layer ${number}: ${answer} goes out`);
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told).value;
}
// END SOLUTION
