// Misconception: who stops asking has stopped the source
// Caught by: 3. firstMatch > asks for no more, and closes the source once
// Says: keeps its file open for ever
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return undefined;
  if (wanted(step.value)) return step.value;
}
// END SOLUTION
