// Misconception: an error of putNowait is no matter
// File: bounded-queue.ts
// Caught by: 2. put and get > looks again when it is woken: another task may have been faster
// Says: `while`, and not `if`
// BEGIN SOLUTION 2
if (this.full()) yield* this.putters.wait();
try {
  this.putNowait(item);
} catch {
  return;
}
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
