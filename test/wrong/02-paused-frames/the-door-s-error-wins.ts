// Misconception: the last error is the one that counts
// Caught by: 5. forOfWithErrors (stretch) > passes on the error of the body when return() throws too
// Says: the body threw first
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return;
  let answer: 'break' | undefined;
  try {
    answer = body(step.value);
  } catch (error) {
    walk.return?.();
    throw error;
  }
  if (answer === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
