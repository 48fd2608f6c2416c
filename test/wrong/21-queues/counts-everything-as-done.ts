// Misconception: immediate ends all work
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > counts what it drops as done
// Says: still being worked on
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) this.items.shift();
if (immediate) {
  this.#unfinished = 0;
  this.#finished.set();
}
this.getters.close();
this.putters.close();
// END SOLUTION
