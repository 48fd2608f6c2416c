// Misconception: M10 a delay is told by one call, and the number is fetched by another
// Caught by: 2. driveSlow > is the only driver
// Says: only the first call of `next()` comes without a delay
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  frame.next(delay.value);
  step = frame.next(undefined as never);
}
return stamped;
// END SOLUTION
