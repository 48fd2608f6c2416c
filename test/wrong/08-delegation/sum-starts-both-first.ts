// Misconception: two parts can be started at once
// Caught by: 3. sumTwice > makes a part for each run
// Says: a frame that has ended cannot run again, and gives
// BEGIN SOLUTION 3
const [one, two] = [part(), part()];
const questions = [one.next(), two.next()];
let sum = 0;
for (const [index, frame] of [one, two].entries()) {
  let step = questions[index] as IteratorResult<Q, number>;
  while (!step.done) step = frame.next(yield step.value);
  sum += step.value;
}
return sum;
// END SOLUTION
