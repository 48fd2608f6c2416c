// Misconception: M23 `yield*` is a loop that hands values in and out
// Caught by: 4. delegate > throws into the inner frame
// Says: hand it in with `throwInto(inner, error)`, and what that
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) step = inner.next(yield step.value);
return step.value;
// END SOLUTION
