// Misconception: every iterator has a `return()`
// Caught by: 4. forOf > can leave an iterator that has no return()
// Says: only `next()` is sure to be there
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]() as Generator<T, void, void>;
while (true) {
  const step = walk.next();
  if (step.done) return;
  let answer: 'break' | undefined;
  try {
    answer = body(step.value);
  } catch (error) {
    walk.return();
    throw error;
  }
  if (answer === 'break') {
    walk.return();
    return;
  }
}
// END SOLUTION
