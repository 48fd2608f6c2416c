// Misconception: sleep takes a time of the clock
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: Nothing comes for five seconds
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  if (this.takeEvents(thread)) return;
  if (end - this.time() <= 0) return;
  thread.sleep(rings, end);
}
// END SOLUTION
