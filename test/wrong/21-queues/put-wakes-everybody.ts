// Misconception: a new item is for every task that waits
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes the first that waits for an item when it stores one
// Says: the first
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
while (this.getters.wakeNext());
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
