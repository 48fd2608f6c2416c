// Misconception: the last one belongs to the back
// File: heap.ts
// Caught by: 1. TimerHeap > gives each alarm once, however many there are
// Says: no alarm may ring before its parent
// BEGIN SOLUTION 1
let index = 0;
while (true) {
  let child = 2 * index + 1;
  if (child >= this.size) break;
  if (child + 1 < this.size && this.isBefore(child + 1, this.#timers[child] as T, this.#deadlines[child] as number)) child += 1;
  this.move(child, index);
  index = child;
}
this.put(index, timer, deadline);
// END SOLUTION
