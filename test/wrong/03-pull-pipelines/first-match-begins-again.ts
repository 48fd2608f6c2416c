// Misconception: an iterable remembers how far it was read
// Caught by: 3. firstMatch > begins one walk
// Says: begins a new walk, at the first value
// BEGIN SOLUTION 3
while (true) {
  const step = values[Symbol.iterator]().next();
  if (step.done) return undefined;
  if (wanted(step.value)) return step.value;
}
// END SOLUTION
