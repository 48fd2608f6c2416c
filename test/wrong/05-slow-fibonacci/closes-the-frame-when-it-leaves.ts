// Misconception: a driver that leaves has to end its frame
// Caught by: 2. driveSlow > leaves the frame where it is
// Says: leave it open for another driver
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) {
    frame.return();
    break;
  }
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
