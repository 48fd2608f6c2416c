// Misconception: a get wakes a task that gets
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes the first that waits for room when it takes an item out
// Says: one of the tasks that wait for room can go on
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.getters.wakeNext();
return item;
// END SOLUTION
