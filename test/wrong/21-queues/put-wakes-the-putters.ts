// Misconception: a put wakes a task that puts
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes the first that waits for an item when it stores one
// Says: one of the tasks that wait for an item can go on
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.putters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
