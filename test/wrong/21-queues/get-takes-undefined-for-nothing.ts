// Misconception: an item is never undefined
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > takes any item, also undefined
// Says: an item may be `undefined`
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 1
const item = this.items.shift();
if (item === undefined) throw new QueueEmpty();
this.putters.wakeNext();
return item;
// END SOLUTION
