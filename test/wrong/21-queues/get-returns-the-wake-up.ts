// Misconception: the value of the wait is the item
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for an item
// Says: takes an item out
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
if (this.empty()) return (yield* this.getters.wait()) as T;
return this.getNowait();
// END SOLUTION
