// Misconception: full is when the item that was stored fills it
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > refuses an item that there is no room for
// Says: before you store the item
// BEGIN SOLUTION 1
this.keep(item);
if (this.full()) throw new QueueFull();
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
