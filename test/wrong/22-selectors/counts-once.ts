// Misconception: one count is enough for all sleeps
// File: blocking-selector.ts
// Caught by: 1. waitUntil > goes on sleeping when the ring was not for this loop
// Says: With an old number of rings
// BEGIN SOLUTION 1
const rings = thread.rings();
for (;;) {
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
