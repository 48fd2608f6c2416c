// Misconception: a delay of 0 is no delay
// Caught by: 2. driveSlow > takes 0 for a delay and for a number
// Says: only `done` says that there is no delay
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const { value } = delays.next();
  if (!value) break;
  step = frame.next(value as number);
}
return stamped;
// END SOLUTION
