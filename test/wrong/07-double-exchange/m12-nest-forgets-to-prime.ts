// Misconception: M12 the frame inside is ready when the one outside is
// Caught by: 4. nest > starts the one inside before it yields anything
// Says: its first call starts the one inside
// BEGIN SOLUTION 4
let answer = undefined as Y;
while (true) {
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told).value;
  print(`layer ${number}: ${answer} goes out`);
}
// END SOLUTION
