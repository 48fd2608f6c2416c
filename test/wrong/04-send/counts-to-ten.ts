// Misconception: a counter has a last number
// Caught by: 2. echoCounter > goes on for as long as it is asked
// Says: the counter itself has no last number
// BEGIN SOLUTION 2
for (let s = 1; s <= 10; s++) {
  const n = yield s;
  print(`was sent ${n}`);
}
return undefined as never;
// END SOLUTION
