// Misconception: M59 a queue without a brake is fine
// File: bounded-queue.ts
// Caught by: 2. put and get > waits for room
// Says: waits in the room of the putters
// BEGIN SOLUTION 2
this.keep(item);
this.getters.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 2
while (this.empty()) yield* this.getters.wait();
return this.getNowait();
// END SOLUTION
