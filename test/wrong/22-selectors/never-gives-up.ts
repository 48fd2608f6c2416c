// Misconception: only a letter ends the wait
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: one look, no sleep
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  thread.sleep(rings, Math.max(0, end - this.time()));
}
// END SOLUTION
