// Misconception: M14 while the frame sleeps, the driver has to sleep too
// Caught by: 2. driveSlow > does not sleep
// Says: would be a second one
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
