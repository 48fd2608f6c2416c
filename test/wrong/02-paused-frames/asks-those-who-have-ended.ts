// Misconception: asking after the end costs nothing, so nobody need remember who has ended
// Caught by: 6. interleave (stretch) > does not ask a finished walk again
// Says: a walk that has said `done: true` is out
// BEGIN SOLUTION 6
let found = true;
while (found) {
  found = false;
  for (const walk of walks) {
    const step = walk.next();
    if (step.done) continue;
    found = true;
    yield step.value;
  }
}
// END SOLUTION
