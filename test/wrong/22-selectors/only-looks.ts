// Misconception: the bell wakes the loop by itself
// File: blocking-selector.ts
// Caught by: 1. waitUntil > sleeps until the time is over
// Says: One sleep is enough
// BEGIN SOLUTION 1
this.takeEvents(thread);
// END SOLUTION
