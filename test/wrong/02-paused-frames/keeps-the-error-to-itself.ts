// Misconception: once the iterator is closed, the error has been dealt with
// Caught by: 5. forOfWithErrors (stretch) > calls return() when the body throws, and passes the error on
// Says: the caller of the loop gets the error
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
for (let step = walk.next(); !step.done; step = walk.next()) {
  let answer: 'break' | undefined;
  try {
    answer = body(step.value);
  } catch {
    answer = 'break';
  }
  if (answer === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
