// Misconception: an item that is in the list is counted
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > counts each item that is put in, and not each that is taken out
// Says: store the item with `this.keep(item)`
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.items.push(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
