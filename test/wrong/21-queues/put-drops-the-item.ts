// Misconception: when the queue is full, the item is dropped
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > refuses an item that there is no room for
// Says: does not drop anything
// BEGIN SOLUTION 1
if (this.full()) return;
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
