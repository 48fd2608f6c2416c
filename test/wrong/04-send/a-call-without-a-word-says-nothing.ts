// Misconception: a next() without a value does not answer the yield
// Caught by: 2. echoCounter > is told undefined when next() passes in nothing
// Says: which you print like any other
// BEGIN SOLUTION 2
let s = 0;
while (true) {
  s += 1;
  const n = yield s;
  if (n !== undefined) print(`was sent ${n}`);
}
// END SOLUTION
