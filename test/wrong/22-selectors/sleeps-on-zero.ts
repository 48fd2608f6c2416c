// Misconception: the bell starts at zero for each sleep
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: One sleep is enough
// BEGIN SOLUTION 1
for (;;) {
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(0, left);
}
// END SOLUTION
