// Misconception: M10 the call that starts a frame has no number
// Caught by: 2. driveSlow > stamps the first number, and not the end
// Says: gets one already
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
if (frame.next().done) return stamped;
for (let delay = delays.next(); !delay.done; delay = delays.next()) {
  const step = frame.next(delay.value);
  if (step.done) break;
  stamped.push({ t: clock.now(), value: step.value });
}
return stamped;
// END SOLUTION
