// Misconception: M14 the frame sleeps by itself, and the driver has to wait for it
// Caught by: 2. driveSlow > does not sleep
// Says: has no sleep of its own
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay.value);
  clock.sleep(delay.value);
}
return stamped;
// END SOLUTION
