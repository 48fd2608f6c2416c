// Misconception: sleep waits for the ring of this number
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: One sleep is enough
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings() + 1;
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
