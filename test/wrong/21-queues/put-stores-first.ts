// Misconception: it can look when the item is stored
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > keeps nothing of an item that it refuses
// Says: before you store it
// BEGIN SOLUTION 1
const isFull = this.full();
this.keep(item);
if (isFull) throw new QueueFull();
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
