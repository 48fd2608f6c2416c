// Misconception: when the bell has rung, the wait is over
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: After a last look the wait is over
// BEGIN SOLUTION 1
const rings = thread.rings();
if (this.takeEvents(thread)) return;
const left = end - this.time();
if (left > 0) thread.sleep(rings, left);
// END SOLUTION
