// Misconception: `return()` comes in as an error
// Caught by: 4. delegate > closes the inner frame, then the outer one
// Says: `return()` goes through the tube like the other two
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    if (inner.throw) {
      step = inner.throw(error);
      continue;
    }
    inner.return?.();
    throw new TypeError('inner has no throw()');
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
