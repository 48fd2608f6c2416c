// Misconception: a future that is done is an arrival by itself
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > gives one result after another, as they come
// Says: A future arrives once
// BEGIN SOLUTION 5
this.#pending.delete(future);
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
