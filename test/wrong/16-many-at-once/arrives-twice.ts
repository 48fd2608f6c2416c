// Misconception: one arrival for the set, one for the timer
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > gives one result after another, as they come
// Says: A future arrives once
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
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
