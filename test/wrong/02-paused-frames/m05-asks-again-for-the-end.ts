// Misconception: M05 the value that comes with `done: true` is still there at the next call
// Caught by: 1. stepper > keeps the value that comes with done: true
// Says: whoever asks again after the end comes too late for it
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
for (const value of generator) answers.push({ value, done: false });
answers.push(generator.next());
return answers;
// END SOLUTION
