// Misconception: an alarm has two children or none
// File: heap.ts
// Caught by: 1. TimerHeap > can be emptied when 3 alarms are in it, in any order
// Says: each of them may be the one that rings first
// BEGIN SOLUTION 1
let index = 0;
while (2 * index + 2 < this.size) {
  let child = 2 * index + 1;
  if (this.isBefore(child + 1, this.#timers[child] as T, this.#deadlines[child] as number)) child += 1;
  if (!this.isBefore(child, timer, deadline)) break;
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
