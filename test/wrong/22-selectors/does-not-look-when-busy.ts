// Misconception: when there is no time to wait there is nothing to do
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: take what has come
// BEGIN SOLUTION 1
for (;;) {
  const left = end - this.time();
  if (left <= 0) return;
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  thread.sleep(rings, left);
}
// END SOLUTION
