// Misconception: takeEvents says whether the letterbox is empty
// File: blocking-selector.ts
// Caught by: 1. waitUntil > does not sleep when something has already come
// Says: Look before you sleep
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (!this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
