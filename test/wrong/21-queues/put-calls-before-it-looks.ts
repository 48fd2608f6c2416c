// Misconception: who waits is called in any case
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > calls nobody when it refuses
// Says: throw first, and call nobody
// BEGIN SOLUTION 1
this.getters.callNext();
if (this.full()) throw new QueueFull();
this.keep(item);
// END SOLUTION
// BEGIN SOLUTION 1
if (this.empty()) throw new QueueEmpty();
const item = this.items.shift() as T;
this.putters.callNext();
return item;
// END SOLUTION
