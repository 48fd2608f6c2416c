// Misconception: an error that is caught has to be made anew
// Caught by: 5. forOfWithErrors (stretch) > calls return() when the body throws, and passes the error on
// Says: the caller of the loop gets the error
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return;
  let answer: 'break' | undefined;
  try {
    answer = body(step.value);
  } catch (error) {
    try {
      walk.return?.();
    } catch {}
    throw new Error(`in the loop: ${error}`);
  }
  if (answer === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
