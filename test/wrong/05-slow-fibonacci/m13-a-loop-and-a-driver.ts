// Misconception: M13 `for...of` gets the numbers, and `next(v)` only tells the delays
// Caught by: 2. driveSlow > is the only driver
// Says: A `for...of` is a driver too
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
for (const value of frame) {
  stamped.push({ t: clock.now(), value });
  const delay = delays.next();
  if (delay.done) break;
  frame.next(delay.value);
}
return stamped;
// END SOLUTION
