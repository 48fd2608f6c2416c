// Misconception: a task that waits is woken in any case
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > wakes nobody when it refuses
// Says: throw first, and wake nobody
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
this.putters.wakeNext();
if (this.empty()) throw new QueueEmpty();
return this.items.shift() as T;
// END SOLUTION
