// Misconception: M10 a word comes in at one yield, and a number goes out at another
// Caught by: 2. echoCounter > hears every word
// Says: you have two `yield`s in the loop
// BEGIN SOLUTION 2
let s = 1;
while (true) {
  const n = yield s;
  print(`was sent ${n}`);
  s += 1;
  yield s;
}
// END SOLUTION
