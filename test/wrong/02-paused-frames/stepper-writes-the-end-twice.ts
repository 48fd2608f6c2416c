// Misconception: the end is asked for once more, to be sure
// Caught by: 1. stepper > writes down the end too
// Says: as its last line, with `done: true`
// BEGIN SOLUTION 1
const answers: IteratorResult<T, R>[] = [];
let answer = generator.next();
while (!answer.done) {
  answers.push(answer);
  answer = generator.next();
}
answers.push(answer, generator.next());
return answers;
// END SOLUTION
