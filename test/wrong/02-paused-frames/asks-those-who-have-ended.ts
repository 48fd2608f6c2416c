// Misconception: asking after the end costs nothing, so nobody need remember who has ended
// Caught by: 5. interleave (stretch) > asks nobody again who has said done
// Says: a walk that has said `done: true` is out
// BEGIN SOLUTION 5
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
