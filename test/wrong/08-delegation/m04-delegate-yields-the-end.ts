// Misconception: M04 a returned value is one more element
// Caught by: 4. delegate > evaluates to what the inner frame returns
// Says: what the inner frame returns goes to the outer frame, and
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) step = inner.next(yield step.value);
yield step.value as unknown as T;
return step.value;
// END SOLUTION
