// Misconception: after a disturbance the wait begins anew
// File: blocking-selector.ts
// Caught by: 1. waitUntil > goes on sleeping when the ring was not for this loop
// Says: for what is left of it
// BEGIN SOLUTION 1
const left = end - this.time();
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  if (end - this.time() <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
