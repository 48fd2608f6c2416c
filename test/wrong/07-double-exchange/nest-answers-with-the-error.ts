// Misconception: an error is what the listener answers
// Caught by: 4. nest > lets an error of its listener pass
// Says: answers instead of its listener
// BEGIN SOLUTION 4
let answer = inner.next().value;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  try {
    answer = inner.next(told).value;
  } catch (error) {
    answer = String(error) as unknown as Y;
  }
}
// END SOLUTION
