// Misconception: M09 the first next(v) delivers v
// Caught by: 4. delegate > passes the first next() to the inner frame
// Says: the inner frame runs to its first `yield`, once, and what
// BEGIN SOLUTION 4
let told = yield undefined as T;
while (true) {
  const step = inner.next(told);
  if (step.done) return step.value;
  told = yield step.value;
}
// END SOLUTION
