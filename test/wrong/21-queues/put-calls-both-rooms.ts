// Misconception: one call too many does no harm
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > calls the first that waits for an item when it stores one
// Says: one of those that wait for an item can go on
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.callNext();
this.putters.callNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.callNext();
return item;
// END SOLUTION
