// Misconception: M22 `yield*` returns the last yielded value
// Caught by: 4. delegate > evaluates to what the inner frame returns
// Says: what the inner frame returns goes to the outer frame, and
// BEGIN SOLUTION 4
let step = inner.next();
let last: unknown;
while (!step.done) {
  last = step.value;
  step = inner.next(yield step.value);
}
return last as R;
// END SOLUTION
