// Misconception: M14 it is all the same who of the two sleeps
// Caught by: 2. driveSlow > does not sleep
// Says: has no sleep of its own
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  clock.sleep(delay.value);
  step = frame.next(0);
}
return stamped;
// END SOLUTION
