// Misconception: M13 a for...of hands in what its body is told
// Caught by: 4. nest > hands a word in and its answer out in one call
// Says: its answer goes out at the next `yield`
// BEGIN SOLUTION 4
for (const answer of inner as Iterable<Y>) {
  print(`layer ${number}: ${answer} goes out`);
  const told = yield answer;
  print(`layer ${number}: ${told} goes in`);
}
return undefined as never;
// END SOLUTION
