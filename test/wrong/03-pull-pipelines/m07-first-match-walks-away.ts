// Misconception: if nobody asks a source any more, it closes itself
// Caught by: 3. firstMatch > closes the source once when it leaves early
// Says: otherwise its file stays open
// BEGIN SOLUTION 3
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return undefined;
  if (wanted(step.value)) return step.value;
}
// END SOLUTION
