// Misconception: M41 of two timers for the same time the child goes first
// File: heap.ts
// Caught by: 1. sink > keeps the order in which timers for the same time were set
// Says: the deadline alone does not tell
// BEGIN SOLUTION 1
let index = 0;
let child = this.firstChild(index);
while (child !== undefined && (this.#deadlines[child] as number) <= deadline) {
  this.move(child, index);
  index = child;
  child = this.firstChild(index);
}
this.put(index, timer, deadline);
// END SOLUTION
