// Misconception: a put is always a wait
// File: bounded-queue.ts
// Caught by: 2. put and get > takes no turn when it need not wait
// Says: Neither yields then
// BEGIN SOLUTION 2
do yield* this.putters.wait();
while (this.full());
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
