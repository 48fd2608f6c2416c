// Misconception: a stage has its next line ready
// Caught by: 2. grep > asks for a line only when it is asked for one
// Says: pull the next one when you are asked again
// BEGIN SOLUTION 2
const walk = source[Symbol.iterator]();
let step = walk.next();
try {
  while (!step.done) {
    const line = step.value;
    step = walk.next();
    if (line.search(pattern) >= 0) yield line;
  }
} finally {
  walk.return?.();
}
// END SOLUTION
