// Misconception: a future that has failed does not arrive
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > throws an error when it is its turn
// Says: is done, and arrives like the others
// BEGIN SOLUTION 5
this.#pending.delete(future);
if (future.exception() === null) this.arrivals.add(future);
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
