// Misconception: a frame that yields `undefined` has ended
// Caught by: 4. delegate > hands on whatever is yielded
// Says: only `done` says that the inner frame has ended
// BEGIN SOLUTION 4
let step = inner.next();
while (step.value !== undefined && !step.done) step = inner.next(yield step.value);
return step.value as R;
// END SOLUTION
