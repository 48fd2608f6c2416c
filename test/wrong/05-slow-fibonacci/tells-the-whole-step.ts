// Misconception: what `next()` gives is the delay
// Caught by: 2. driveSlow > tells one delay for each number
// Says: passes in the delay for the number that came last
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay as unknown as number);
}
return stamped;
// END SOLUTION
