// Misconception: `done: true` is a signal for the loop, not an answer to keep
// Caught by: 1. stepper > writes down the end too
// Says: the end is an answer of `next()` like the others
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
let answer = generator.next();
while (!answer.done) {
  answers.push(answer);
  answer = generator.next();
}
return answers;
// END SOLUTION
