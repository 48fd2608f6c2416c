// Misconception: one step down is enough
// File: heap.ts
// Caught by: 1. sink > sinks past every level, and no further than it has to
// Says: on each level compare again
// BEGIN SOLUTION 1
const child = this.firstChild(0);
if (child !== undefined && this.isBefore(child, timer, deadline)) {
  this.move(child, 0);
  this.put(child, timer, deadline);
} else this.put(0, timer, deadline);
// END SOLUTION
