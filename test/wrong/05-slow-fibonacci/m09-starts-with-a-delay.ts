// Misconception: M09 the first `next(v)` is heard
// Caught by: 2. driveSlow > starts the frame with a call that passes in nothing
// Says: what the first call passes in is dropped
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
for (let delay = delays.next(); !delay.done; delay = delays.next()) {
  const step = frame.next(delay.value);
  if (step.done) break;
  stamped.push({ t: clock.now(), value: step.value });
}
return stamped;
// END SOLUTION
