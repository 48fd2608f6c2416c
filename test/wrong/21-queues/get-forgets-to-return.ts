// Misconception: the item comes out by itself
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > gives the items back in the order in which they came
// Says: returns it
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return undefined as T & typeof item;
// END SOLUTION
