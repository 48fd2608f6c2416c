// Misconception: first the item, then the brake
// File: bounded-queue.ts
// Caught by: 2. put and get > takes no turn when it need not wait
// Says: Neither yields then
// BEGIN SOLUTION 2
this.keep(item);
this.getters.wakeNext();
while (this.full()) yield* this.putters.wait();
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
