// Misconception: looking is waiting
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: One sleep is enough
// BEGIN SOLUTION 1
for (;;) {
  if (this.takeEvents(thread)) return;
  if (end - this.time() <= 0) return;
}
// END SOLUTION
