// Misconception: a frame that yields 0 has ended
// Caught by: 2. driveSlow > takes 0 for a delay and for a number
// Says: or no number
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
let { value } = frame.next();
while (value) {
  stamped.push({ t: clock.now(), value });
  const delay = delays.next();
  if (delay.done) break;
  value = frame.next(delay.value).value;
}
return stamped;
// END SOLUTION
