// Misconception: delays are a list, and a list can be taken at once
// Caught by: 2. driveSlow > takes a delay when it has a number to answer
// Says: none in advance
// BEGIN SOLUTION 2
const all: number[] = [];
for (let delay = delays.next(); !delay.done; delay = delays.next()) all.push(delay.value);
const stamped: Stamped[] = [];
let step = frame.next();
while (!step.done) {
  stamped.push({ t: clock.now(), value: step.value });
  const delay = all.shift();
  if (delay === undefined) break;
  step = frame.next(delay);
}
return stamped;
// END SOLUTION
