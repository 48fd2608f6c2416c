// Misconception: one that waits for room looks by itself
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > calls the first that waits for room when it gives one away
// Says: one of those that wait for room can go on
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.callNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
return this.items.shift() as T;
// END SOLUTION
