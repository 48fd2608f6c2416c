// Misconception: one look is for the letters, and one for the answer
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: take what has come
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  this.takeEvents(thread);
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
