// Misconception: a method that is kept in a variable remembers its object
// Caught by: 1. stepper > calls next() on the generator
// Says: has lost its `this`
// BEGIN SOLUTION 1
const { next } = generator;
const answers: IteratorResult<T, R>[] = [];
let answer: IteratorResult<T, R>;
do {
  answer = next();
  answers.push(answer);
} while (!answer.done);
return answers;
// END SOLUTION
