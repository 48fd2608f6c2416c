// Misconception: whoever has changed places once stands right
// File: heap.ts
// Caught by: 1. TimerHeap > gives each alarm once, however many there are
// Says: no alarm may ring before its parent
// BEGIN SOLUTION 1
let child = 1;
if (this.size > 2 && this.isBefore(2, this.#timers[1] as T, this.#deadlines[1] as number)) child = 2;
if (child < this.size && this.isBefore(child, timer, deadline)) {
  this.move(child, 0);
  this.put(child, timer, deadline);
} else this.put(0, timer, deadline);
// END SOLUTION
