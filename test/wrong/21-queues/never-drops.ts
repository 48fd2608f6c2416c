// Misconception: immediate is about those that wait
// File: bounded-queue.ts
// Caught by: 6. shutdown (stretch) > drops the items only when it is immediate
// Says: `immediate` drops the items
// BEGIN SOLUTION 6
this.#isShutDown = true;
void immediate;
this.getters.close();
this.putters.close();
// END SOLUTION
