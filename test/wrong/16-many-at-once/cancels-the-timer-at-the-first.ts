// Misconception: the first arrival is what the timer is for
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > throws a TimeoutError for each that is pending when the time is up
// Says: The timer is needed until the last one
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
this.timer?.cancel();
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
