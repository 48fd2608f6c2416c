// Misconception: M14 it makes no difference which of the two sleeps
// Caught by: 2. driveSlow > does not sleep
// Says: would be a second one
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
