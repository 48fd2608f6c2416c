// Misconception: a generator that has ended makes the loop end
// Caught by: 1. stepper > stops at done: true
// Says: your loop does not stop
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
while (generator) answers.push(generator.next());
return answers;
// END SOLUTION
