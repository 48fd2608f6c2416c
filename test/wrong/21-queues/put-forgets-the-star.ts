// Misconception: a call of wait waits
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for room
// Says: with `yield* this.putters.wait()`
// BEGIN SOLUTION 2
if (this.full()) this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
