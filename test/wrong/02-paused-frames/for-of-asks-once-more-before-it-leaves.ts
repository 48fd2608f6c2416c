// Misconception: the next value is fetched before the loop knows whether it goes on
// Caught by: 4. forOf > takes turns with the body
// Says: when the body has finished with the one before
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
let step = walk.next();
while (!step.done) {
  const { value } = step;
  step = walk.next();
  if (body(value) === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
