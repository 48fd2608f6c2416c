// Misconception: whether there is another delay has to be known beforehand
// Caught by: 2. driveSlow > takes a delay when it has a number to answer
// Says: none in advance
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let step = frame.next();
let delay = delays.next();
while (!step.done && !delay.done) {
  stamped.push({ t: clock.now(), value: step.value });
  step = frame.next(delay.value);
  delay = delays.next();
}
return stamped;
// END SOLUTION
