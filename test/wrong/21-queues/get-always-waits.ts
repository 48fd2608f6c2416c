// Misconception: a get is always a wait
// File: bounded-queue.ts
// Caught by: 2. put and get > takes no turn when it need not wait
// Says: Neither yields then
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
do yield* this.getters.wait();
while (this.empty());
return this.getNowait();
// END SOLUTION
