// Misconception: a task that was woken can go on
// File: bounded-queue.ts
// Caught by: 2. put and get > looks again when it is woken: another task may have been faster
// Says: `while`, and not `if`
// BEGIN SOLUTION 2
while (this.full()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
if (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
