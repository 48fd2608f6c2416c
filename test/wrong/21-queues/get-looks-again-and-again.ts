// Misconception: a bare yield is a wait
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for an item
// Says: waits in the room of the getters
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield;
return this.getNowait();
// END SOLUTION
