// Misconception: M05 the value that comes with `done: true` is still there at the next call
// Caught by: 1. stepper > keeps the value that comes with done: true
// Says: if you ask again after the end, it is gone
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
for (const value of generator) answers.push({ value, done: false });
answers.push(generator.next());
return answers;
// END SOLUTION
