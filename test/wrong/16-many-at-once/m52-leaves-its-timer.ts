// Misconception: M52 a timer is cancelled with its use
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > cancels its timer after the last arrival
// Says: Cancel the timer
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
// END SOLUTION
// BEGIN SOLUTION 5
for (const future of this.#pending) {
  future.removeDoneCallback(this.arrive);
  this.arrivals.add(null);
}
// END SOLUTION
// BEGIN SOLUTION 5
const future = yield* this.arrivals.take();
if (future === null) throw new TimeoutError();
return future.result();
// END SOLUTION
