// Misconception: a queue has one kind of error
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > has no item when it is empty
// Says: throw a `QueueEmpty`
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueFull();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
