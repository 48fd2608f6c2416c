// Misconception: every frame has a first number
// Caught by: 2. driveSlow > has no stamp for a frame without numbers
// Says: a frame can end at the very first call
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
do {
  stamped.push({ t: clock.now(), value: step.value as number });
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay.value);
} while (!step.done);
return stamped;
// END SOLUTION
