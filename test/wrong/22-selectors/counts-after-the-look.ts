// Misconception: the rings are counted when you go to sleep
// File: blocking-selector.ts
// Caught by: 1. waitUntil > loses no ring between the look and the sleep
// Says: what must be counted before what
// BEGIN SOLUTION 1
for (;;) {
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(thread.rings(), left);
}
// END SOLUTION
