// Misconception: a call without a word gets no new number
// Caught by: 2. echoCounter > is told undefined when next() passes in nothing
// Says: and then the next number goes out
// BEGIN SOLUTION 2
let s = 1;
while (true) {
  const n = yield s;
  if (n === undefined) continue;
  print(`was sent ${n}`);
  s += 1;
}
// END SOLUTION
