// Misconception: what `next()` gives is the value
// Caught by: 1. stepper > keeps whole answers
// Says: not only its value
// BEGIN SOLUTION 1
const values: unknown[] = [];
for (let answer = generator.next(); ; answer = generator.next()) {
  values.push(answer.value);
  if (answer.done) return values as IteratorResult<T, R>[];
}
// END SOLUTION
