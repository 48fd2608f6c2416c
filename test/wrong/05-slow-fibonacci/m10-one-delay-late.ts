// Misconception: M10 a delay is told in the round after the one that took it
// Caught by: 2. driveSlow > tells one delay for each number
// Says: the delay for the number that came last
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
let told = 0;
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(told);
  told = delay.value;
}
return stamped;
// END SOLUTION
