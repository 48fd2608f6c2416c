// Misconception: a call of wait waits
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for an item
// Says: with `yield* this.getters.wait()`
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
if (this.empty()) this.getters.wait();
return this.getNowait();
// END SOLUTION
