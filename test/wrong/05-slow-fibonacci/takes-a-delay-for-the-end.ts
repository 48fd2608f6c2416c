// Misconception: every result of `next()` needs a delay
// Caught by: 2. driveSlow > takes a delay when it has a number to answer
// Says: none for the end
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
let delay = delays.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  if (delay.done) break;
  step = frame.next(delay.value);
  delay = delays.next();
}
return stamped;
// END SOLUTION
