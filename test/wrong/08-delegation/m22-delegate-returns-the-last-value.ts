// Misconception: M22 `yield*` returns the last yielded value
// Caught by: 4. delegate > is worth what the inner frame returns
// Says: what it has yielded went to the caller, and is not kept
// BEGIN SOLUTION 4
let step = inner.next();
let last: unknown;
while (!step.done) {
  last = step.value;
  step = inner.next(yield step.value);
}
return last as R;
// END SOLUTION
