// Misconception: nobody throws `undefined`
// Caught by: 4. delegate > throws whatever is thrown
// Says: you cannot tell from what came which door it came by
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let waiting = true;
  let told: unknown;
  let thrown: unknown;
  try {
    told = yield step.value;
    waiting = false;
  } catch (error) {
    thrown = error;
    waiting = false;
  } finally {
    if (waiting) inner.return?.();
  }
  if (thrown === undefined) step = inner.next(told as N);
  else if (inner.throw) step = inner.throw(thrown);
  else {
    inner.return?.();
    throw new TypeError('inner has no throw()');
  }
}
return step.value;
// END SOLUTION
