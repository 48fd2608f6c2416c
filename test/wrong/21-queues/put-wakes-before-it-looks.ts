// Misconception: a task that waits is woken in any case
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes nobody when it refuses
// Says: throw first, and wake nobody
// BEGIN SOLUTION 1
this.getters.wakeNext();
if (this.full()) throw new QueueFull();
this.keep(item);
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
