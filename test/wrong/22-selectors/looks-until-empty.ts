// Misconception: one look takes one letter
// File: blocking-selector.ts
// Caught by: 1. waitUntil > only looks when there is no time to wait
// Says: take what has come
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  let isForThisLoop = false;
  while (this.takeEvents(thread)) isForThisLoop = true;
  if (isForThisLoop) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
