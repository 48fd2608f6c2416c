// Misconception: an if is a while
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > drops the items only when it is immediate
// Says: all of them
// BEGIN SOLUTION 6
this.#isShutDown = true;
if (immediate && !this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
this.getters.close();
this.putters.close();
// END SOLUTION
