// Misconception: you have to look again and again
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: One sleep is enough
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  if (end - this.time() <= 0) return;
  thread.sleep(rings, 0.001);
}
// END SOLUTION
