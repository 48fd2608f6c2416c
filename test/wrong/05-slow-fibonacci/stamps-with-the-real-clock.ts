// Misconception: the time of a number is the time of day
// Caught by: 2. driveSlow > asks no clock but its own
// Says: not the time of your machine
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
const start = Date.now();
let step = frame.next();
while (!step.done) {
  stamped.push({ t: (Date.now() - start) / 1000, value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
