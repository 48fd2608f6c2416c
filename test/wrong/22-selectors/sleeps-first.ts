// Misconception: first you wait, then you look
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: take what has come, and do not sleep
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  thread.sleep(rings, Math.max(0, end - this.time()));
  if (this.takeEvents(thread) || this.time() >= end) return;
}
// END SOLUTION
