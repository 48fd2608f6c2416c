// Misconception: shut down means done
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > counts what it drops as done
// Says: still being worked on
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) {
  this.items.shift();
  if (this.#unfinished > 0) this.taskDone();
}
this.#finished.set();
this.getters.close();
this.putters.close();
// END SOLUTION
