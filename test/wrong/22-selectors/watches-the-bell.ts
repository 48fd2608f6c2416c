// Misconception: the first ring ends the wait
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: one look, no sleep
// BEGIN SOLUTION 1
const rings = thread.rings();
if (this.takeEvents(thread)) return;
while (thread.rings() === rings && this.time() < end) thread.sleep(rings, end - this.time());
this.takeEvents(thread);
// END SOLUTION
