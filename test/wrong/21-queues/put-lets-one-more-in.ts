// Misconception: full is when there is one too many
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > refuses an item that there is no room for
// Says: before you store the item
// BEGIN SOLUTION 1
if (this.maxsize > 0 && this.qsize() > this.maxsize) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
