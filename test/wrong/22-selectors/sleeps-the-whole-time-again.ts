// Misconception: when a ring was for another loop, the whole wait begins again
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: Work out the time that is left after the look
// BEGIN SOLUTION 1
const left = end - this.time();
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  if (end - this.time() <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
