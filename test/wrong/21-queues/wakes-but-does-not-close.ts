// Misconception: waking everybody is closing
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > wakes every task that waits
// Says: `close` both rooms
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
while (this.getters.wakeNext());
while (this.putters.wakeNext());
// END SOLUTION
