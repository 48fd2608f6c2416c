// Misconception: only those that put can wait for ever
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > wakes every task that waits
// Says: `close` both rooms
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
this.putters.close();
// END SOLUTION
