// Misconception: the wait is over only after its end
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: one look, no sleep
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left < 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
