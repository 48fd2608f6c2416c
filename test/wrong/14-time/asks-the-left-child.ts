// Misconception: if the left child may stay, both may
// File: heap.ts
// Caught by: 1. TimerHeap > looks at both children
// Says: which need not be the left one
// BEGIN SOLUTION 1
let index = 0;
let child = 1;
while (child < this.size && this.isBefore(child, timer, deadline)) {
  if (this.isBefore(child + 1, this.#timers[child] as T, this.#deadlines[child] as number)) child += 1;
  this.move(child, index);
  index = child;
  child = 2 * index + 1;
}
this.put(index, timer, deadline);
// END SOLUTION
