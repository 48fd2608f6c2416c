// Misconception: M14 the driver knows how late it is without a clock
// Caught by: 2. driveSlow > believes the clock, not the delays
// Says: only the clock knows how long it took
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let t = clock.now();
let step = frame.next();
while (!step.done) {
  stamped.push({ t, value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  t += delay.value;
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
