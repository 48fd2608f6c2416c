// Misconception: M10 a value that goes out and a value that comes in need a yield each
// Caught by: 2. echoCounter > hears every word
// Says: you have two `yield`s in the loop
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  yield s;
  const n = yield s;
  print(`was sent ${n}`);
}
// END SOLUTION
