// Misconception: only 0 means without a limit
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > has no limit when maxsize is 0 or less
// Says: 0 or less
// BEGIN SOLUTION 1
if (this.maxsize !== 0 && this.qsize() >= this.maxsize) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.wakeNext();
return item;
// END SOLUTION
