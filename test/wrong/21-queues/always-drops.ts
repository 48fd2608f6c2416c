// Misconception: shut down is empty
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > lets the items out, and then throws
// Says: items that are in it can still be taken out
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (!this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
this.getters.close();
this.putters.close();
// END SOLUTION
