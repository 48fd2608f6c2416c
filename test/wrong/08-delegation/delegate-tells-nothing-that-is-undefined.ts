// Misconception: `undefined` is nothing to tell
// Caught by: 4. delegate > tells the inner frame what it is told
// Says: the value of `next(v)` goes in by `inner.next(v)`, once, in
// BEGIN SOLUTION 4
let step = inner.next();
let told: N | undefined;
while (!step.done) {
  try {
    told = (yield step.value) ?? told;
  } catch (error) {
    step = throwInto(inner, error);
    continue;
  }
  step = inner.next(told as N);
}
return step.value;
// END SOLUTION
