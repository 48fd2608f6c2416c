// Misconception: an answer goes in with the next call
// Caught by: 4. delegate > tells the inner frame what it is told
// Says: the value of `next(v)` goes in by `inner.next(v)`, once, in
// BEGIN SOLUTION 4
let step = inner.next();
let told: N | undefined;
while (!step.done) {
  const before = told;
  told = yield step.value;
  step = inner.next(before as N);
}
return step.value;
// END SOLUTION
