// Misconception: a `for...of` accepts anything that has a `next()`
// Caught by: 2. driveSlow > asks delays for the next one, and for nothing else
// Says: A loop or a spread needs an iterable
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
if (step.done) return stamped;
stamped.push({ t: clock.now(), value: step.value });
for (const delay of delays) {
  step = frame.next(delay);
  if (step.done) break;
  stamped.push({ t: clock.now(), value: step.value });
}
return stamped;
// END SOLUTION
