// Misconception: what is done stays pending
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > cancels its timer after the last arrival
// Says: Cancel the timer
// BEGIN SOLUTION 5
this.arrivals.add(future);
if (this.#pending.size === 0) this.timer?.cancel();
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
