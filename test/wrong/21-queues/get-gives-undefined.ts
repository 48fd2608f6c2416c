// Misconception: an empty queue gives undefined
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > has no item when it is empty
// Says: Returning `undefined` would look like an item
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
