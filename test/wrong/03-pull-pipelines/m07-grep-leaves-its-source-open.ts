// Misconception: closing the last stage is enough
// Caught by: 2. grep > closes its source when it is closed
// Says: your walk has to close its source
// BEGIN SOLUTION 2
const walk = source[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return;
  if (step.value.search(pattern) >= 0) yield step.value;
}
// END SOLUTION
