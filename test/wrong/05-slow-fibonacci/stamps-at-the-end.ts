// Misconception: a list can be stamped when it is complete
// Caught by: 2. driveSlow > looks at the clock when it has the number in hand
// Says: look at the clock when you have the number
// BEGIN SOLUTION 2
const values: number[] = [];
let step = frame.next();
while (!step.done) {
  values.push(step.value);
  const delay = delays.next();
  if (delay.done) break;
  step = frame.next(delay.value);
}
return values.map((value) => ({ t: clock.now(), value }));
// END SOLUTION
