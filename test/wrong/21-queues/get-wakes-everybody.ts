// Misconception: room for one is room for every task that waits
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes the first that waits for room when it takes an item out
// Says: the first
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
while (this.putters.wakeNext());
return item;
// END SOLUTION
