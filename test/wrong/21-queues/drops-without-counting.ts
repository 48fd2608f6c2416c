// Misconception: a dropped item does not count
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > counts what it drops as done
// Says: each counts as done
// BEGIN SOLUTION 6
this.#isShutDown = true;
while (immediate && !this.empty()) this.items.shift();
this.getters.close();
this.putters.close();
// END SOLUTION
