// Misconception: without an end there is nothing to wait for
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps for as long as it takes when no timer is set
// Says: only a letter for this loop ends the wait
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  const left = end - this.time();
  if (left <= 0 || left === Infinity) return;
  thread.sleep(rings, left);
}
// END SOLUTION
