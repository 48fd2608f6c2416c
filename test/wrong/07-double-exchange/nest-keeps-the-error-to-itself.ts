// Misconception: an error inside is nothing that the caller should see
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
  } catch {
    // the last answer will do
  }
}
// END SOLUTION
