// Misconception: one that waits for room looks by itself
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
return this.items.shift() as T;
// END SOLUTION
