// Misconception: a frame yields before it ends
// Caught by: 4. delegate > yields nothing for a frame that yields nothing
// Says: a value that comes with `done: true` is what it returned
// BEGIN SOLUTION 4
let step = inner.next();
do step = inner.next(yield step.value as T);
while (!step.done);
return step.value;
// END SOLUTION
