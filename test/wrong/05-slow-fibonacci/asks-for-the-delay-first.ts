// Misconception: asking for a delay takes no time
// Caught by: 2. driveSlow > stamps a number before it looks for a delay
// Says: stamp each number first
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  const delay = delays.next();
  stamped.push({ t: clock.now(), value: step.value });
  if (delay.done) break;
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
