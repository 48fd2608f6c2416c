// Misconception: the list is there once it has been filled
// Caught by: 1. stepper > returns a list
// Says: `return` it at the end
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
while (true) {
  const answer = generator.next();
  answers.push(answer);
  if (answer.done) break;
}
return undefined as never;
// END SOLUTION
