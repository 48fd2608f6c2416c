// Misconception: a value must be pulled before the loop can be left
// Caught by: 3. firstMatch > asks for nothing after the value that it has found
// Says: a value that you have pulled and not used is lost
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
let step = walk.next();
while (!step.done) {
  const { value } = step;
  try {
    if (wanted(value)) {
      walk.next();
      walk.return?.();
      return value;
    }
  } catch (error) {
    walk.return?.();
    throw error;
  }
  step = walk.next();
}
return undefined;
// END SOLUTION
