// Misconception: keep only counts
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > gives the items back in the order in which they came
// Says: stores the item with `keep`
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.items.push(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
