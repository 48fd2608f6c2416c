// Misconception: sleep counts in milliseconds
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: Nothing comes for five seconds
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left * 1000);
}
// END SOLUTION
