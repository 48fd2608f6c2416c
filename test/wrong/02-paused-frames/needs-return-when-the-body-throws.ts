// Misconception: every iterator has a `return()`
// Caught by: 5. forOfWithErrors (stretch) > passes the error on when there is no return()
// Says: has to reach the caller all the same
// BEGIN SOLUTION 5
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
    walk.return?.();
    return;
  }
}
// END SOLUTION
