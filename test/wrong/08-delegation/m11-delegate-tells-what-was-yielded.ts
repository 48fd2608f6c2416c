// Misconception: M11 the value of `yield a` is a
// Caught by: 4. delegate > tells the inner frame what it is told
// Says: the value of `next(v)` goes in by `inner.next(v)`, once, in
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  yield step.value;
  step = inner.next(step.value as unknown as N);
}
return step.value;
// END SOLUTION
