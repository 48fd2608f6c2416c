// Misconception: an item that was taken out is done with
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > counts each item that is put in, and not each that is taken out
// Says: not done yet
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.taskDone();
this.putters.wakeNext();
return item;
// END SOLUTION
