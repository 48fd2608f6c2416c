// Misconception: when the delays have ended, the rest comes at once
// Caught by: 2. driveSlow > leaves when there are no delays left
// Says: a delay that you make up
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  step = frame.next(delay.done ? 0 : delay.value);
}
return stamped;
// END SOLUTION
