// Misconception: a loop without a star waits
// File: bounded-queue.ts
// Caught by: hung in 2. put and get > waits for room
// Says: never returned
// BEGIN SOLUTION 2
while (this.full()) this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
