// Misconception: when the delays have ended, the frame goes on without
// Caught by: 2. driveSlow > leaves when there are no delays left
// Says: `undefined` is not a time
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  step = frame.next(delays.next().value as number);
}
return stamped;
// END SOLUTION
