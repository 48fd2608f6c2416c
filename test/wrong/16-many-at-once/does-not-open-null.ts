// Misconception: null has a result, too
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > throws a TimeoutError for each that is pending when the time is up
// Says: turn a null into a `TimeoutError`
// BEGIN SOLUTION 5
this.#pending.delete(future);
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
return future?.result() as T;
// END SOLUTION
