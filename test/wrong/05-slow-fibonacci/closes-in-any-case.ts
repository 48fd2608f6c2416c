// Misconception: a driver has to close its frame, in a `finally`
// Caught by: 2. driveSlow > does not close the frame
// Says: a frame that is closed hands out nothing more
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
try {
  let step = frame.next();
  while (!step.done) {
    stamped.push({ t: clock.now(), value: step.value });
    const delay = delays.next();
    if (delay.done) break;
    step = frame.next(delay.value);
  }
} finally {
  frame.return();
}
return stamped;
// END SOLUTION
