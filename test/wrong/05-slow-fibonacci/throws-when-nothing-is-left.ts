// Misconception: running out of delays is an error
// Caught by: 2. driveSlow > returns its list when it leaves
// Says: a way to finish and not a failure
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) throw new Error('there are no delays left');
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
