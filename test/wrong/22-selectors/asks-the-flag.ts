// Misconception: the flag says whether something has come
// File: blocking-selector.ts
// Caught by: 1. waitUntil > begins each wait afresh
// Says: the second wait must sleep
// BEGIN SOLUTION 1
for (;;) {
  const rings = thread.rings();
  thread.drain();
  if (this.#hasArrived) return;
  const left = end - this.time();
  if (left <= 0) return;
  thread.sleep(rings, left);
}
// END SOLUTION
