// Misconception: every ring is for this loop
// File: blocking-selector.ts
// Caught by: 1. waitUntil > goes on sleeping when the ring was not for this loop
// Says: The bell rang for another loop
// BEGIN SOLUTION 1
const rings = thread.rings();
if (this.takeEvents(thread)) return;
const left = end - this.time();
if (left <= 0) return;
thread.sleep(rings, left);
this.takeEvents(thread);
// END SOLUTION
