// Misconception: a value that is `undefined` means that the frame has ended
// Caught by: 1. stepper > goes on past a value that is undefined
// Says: only `done` says that it has ended
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
let answer: IteratorResult<T, R>;
do {
  answer = generator.next();
  answers.push(answer);
} while (answer.value !== undefined);
return answers;
// END SOLUTION
