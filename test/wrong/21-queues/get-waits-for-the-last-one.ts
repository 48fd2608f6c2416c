// Misconception: get waits until it is full
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for an item
// Says: while the queue is empty
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (!this.full()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
