// Misconception: a wake-up means that another task has done it
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for room
// Says: stores its item
// BEGIN SOLUTION 2
if (this.full()) {
  yield* this.putters.wait();
  return;
}
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
