// Misconception: a value that is 0 or missing means that the frame has ended
// Caught by: 1. stepper > goes on past a value that is undefined
// Says: only `done` says that it has ended
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
while (true) {
  const answer = generator.next();
  answers.push(answer);
  if (answer.done || answer.value === 0) return answers;
}
// END SOLUTION
