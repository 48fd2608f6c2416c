// Misconception: M13 a loop can be stopped after its first turn, and the rest be driven by hand
// Caught by: 2. driveSlow > does not close the frame
// Says: calls `return()` when you leave it early
// BEGIN SOLUTION 2
const stamped: Stamped[] = [];
for (const value of frame as Generator<number, void, number | undefined>) {
  stamped.push({ t: clock.now(), value });
  break;
}
for (let delay = delays.next(); !delay.done; delay = delays.next()) {
  const step = frame.next(delay.value);
  if (step.done) break;
  stamped.push({ t: clock.now(), value: step.value });
}
return stamped;
// END SOLUTION
