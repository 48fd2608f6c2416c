// Misconception: put waits for an empty queue
// File: bounded-queue.ts
// Caught by: 2. put and get > lets each task go on as far as it can
// Says: only when the queue is full
// BEGIN SOLUTION 2
while (!this.empty()) yield* this.putters.wait();
this.putNowait(item);
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
