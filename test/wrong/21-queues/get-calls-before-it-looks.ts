// Misconception: who waits is called in any case
// File: bounded-queue.ts
// Caught by: 1. putNowait and getNowait > calls nobody when it refuses
// Says: throw first, and call nobody
// BEGIN SOLUTION 1
if (this.full()) throw new QueueFull();
this.keep(item);
this.getters.callNext();
// END SOLUTION
// BEGIN SOLUTION 1
this.putters.callNext();
if (this.empty()) throw new QueueEmpty();
return this.items.shift() as T;
// END SOLUTION
