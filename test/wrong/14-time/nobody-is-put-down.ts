// Misconception: whoever sinks is in the array anyway
// File: heap.ts
// Caught by: 1. TimerHeap > can be emptied when 2 alarms are in it, in any order
// Says: each of them may be the one that rings first
// BEGIN SOLUTION 1
let index = 0;
while (true) {
  let child = 2 * index + 1;
  if (child >= this.size) break;
  if (child + 1 < this.size && this.isBefore(child + 1, this.#timers[child] as T, this.#deadlines[child] as number)) child += 1;
  if (!this.isBefore(child, timer, deadline)) break;
  this.move(child, index);
  index = child;
}
// END SOLUTION
