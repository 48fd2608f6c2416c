// Misconception: a list outside a function is empty at every call
// Caught by: 2. driveSlow > makes a list for each call
// Says: declare it inside `driveSlow`
// BEGIN REGION driveSlow
const stamped: Stamped[] = [];

export function driveSlow(
  frame: Generator<number, void, number>,
  delays: Iterator<number, unknown, void>,
  clock: Clock,
): Stamped[] {
  let step = frame.next();
  while (!step.done) {
    stamped.push({ t: clock.now(), value: step.value });
    const delay = delays.next();
    if (delay.done) break;
    step = frame.next(delay.value);
  }
  return stamped;
}
// END REGION
