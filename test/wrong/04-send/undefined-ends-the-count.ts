// Misconception: a call that passes in a falsy word ends the loop
// Caught by: 2. echoCounter > is told undefined when next() passes in nothing
// Says: and then the next number goes out
// BEGIN SOLUTION 2
let s = 1;
let n = yield s;
while (n) {
  print(`was sent ${n}`);
  s += 1;
  n = yield s;
}
return undefined as never;
// END SOLUTION
