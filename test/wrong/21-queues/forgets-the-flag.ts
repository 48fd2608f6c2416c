// Misconception: a closed room keeps everybody out
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > lets nothing in any more
// Says: set `#isShutDown`
// BEGIN SOLUTION 6
while (immediate && !this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
this.getters.close();
this.putters.close();
// END SOLUTION
