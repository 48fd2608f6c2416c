// Misconception: what `next()` gives is the answer
// Caught by: 4. nest > starts the one inside before it yields anything
// Says: starts the one inside
// BEGIN SOLUTION 4
let answer = inner.next() as unknown as Y;
while (true) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
  answer = inner.next(told) as unknown as Y;
}
// END SOLUTION
