// Misconception: M12 an inner frame must be primed before it is delegated to
// Caught by: 4. delegate > passes the first next() to the inner frame
// Says: the inner frame runs to its first `yield`
// BEGIN SOLUTION 4
inner.next();
let step = inner.next();
while (!step.done) step = inner.next(yield step.value);
return step.value;
// END SOLUTION
