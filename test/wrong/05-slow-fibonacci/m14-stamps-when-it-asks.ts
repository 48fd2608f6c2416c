// Misconception: M14 a number is there when it is asked for
// Caught by: 2. driveSlow > looks at the clock when it has the number in hand
// Says: it is later after the call than before it
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let t = clock.now();
let step = frame.next();
while (!step.done) {
  stamped.push({ t, value: step.value });
  const delay = delays.next();
  if (delay.done) break;
  t = clock.now();
  step = frame.next(delay.value);
}
return stamped;
// END SOLUTION
