// Misconception: a frame yields before it ends
// Caught by: 4. delegate > yields nothing for a frame that yields nothing
// Says: the first answer may already be the end
// BEGIN SOLUTION 4
let step = inner.next();
do step = inner.next(yield step.value as T);
while (!step.done);
return step.value;
// END SOLUTION
