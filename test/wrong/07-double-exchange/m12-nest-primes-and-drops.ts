// Misconception: M12 the first answer has nobody to go to
// Caught by: 4. nest > starts the one inside before it yields anything
// Says: starts the one inside
// BEGIN SOLUTION 4
inner.next();
let told = yield undefined as Y;
while (true) {
  print(`layer ${number}: ${told} goes in`);
  const answer = inner.next(told).value;
  print(`layer ${number}: ${answer} goes out`);
  told = yield answer;
}
// END SOLUTION
