// Misconception: the item stays until it is done with
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > gives the items back in the order in which they came
// Says: takes the next one out
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
return this.items.items()[0] as T;
// END SOLUTION
