// Misconception: dropping is getting
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > copes with a taskDone that came too early
// Says: not the place to complain
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) {
  this.getNowait();
  this.taskDone();
}
this.getters.close();
this.putters.close();
// END SOLUTION
