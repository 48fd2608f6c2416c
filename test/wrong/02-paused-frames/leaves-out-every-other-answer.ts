// Misconception: calling `next()` in the condition only looks whether there is more
// Caught by: 1. stepper > leaves no value out
// Says: is not a look at the frame
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
while (!generator.next().done) answers.push(generator.next());
return answers;
// END SOLUTION
