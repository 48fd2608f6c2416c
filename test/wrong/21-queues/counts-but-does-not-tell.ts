// Misconception: the count is enough
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > ends a join when nothing is in work
// Says: the event has to be set
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) {
  this.items.shift();
  this.#unfinished -= 1;
}
this.getters.close();
this.putters.close();
// END SOLUTION
