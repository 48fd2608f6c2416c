// Misconception: M04 what comes with `done: true` is one more number
// Caught by: 2. driveSlow > stamps the first number, and not the end
// Says: that gets `done: true` gets none
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
stamped.push({ t: clock.now(), value: step.value as number });
while (!step.done) {
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay.value);
  stamped.push({ t: clock.now(), value: step.value as number });
}
return stamped;
// END SOLUTION
