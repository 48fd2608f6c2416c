// Misconception: one list will do for all calls
// Caught by: 1. stepper > makes a new list on each call
// Says: two calls share nothing
// BEGIN REGION stepper
const answers: IteratorResult<any, any>[] = [];
export function stepper<T, R>(generator: Generator<T, R, void>): IteratorResult<T, R>[] {
  answers.length = 0;
  while (true) {
    const answer = generator.next();
    answers.push(answer);
    if (answer.done) return answers;
  }
}
// END REGION
