// Misconception: a timer ends a wait by itself
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > throws a TimeoutError for each that is pending when the time is up
// Says: let null arrive for each
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
if (this.#pending.size === 0) this.timer?.cancel();
// END SOLUTION
// BEGIN SOLUTION 5
for (const future of this.#pending) future.removeDoneCallback(this.arrive);
// END SOLUTION
// BEGIN SOLUTION 5
const future = yield* this.arrivals.take();
if (future === null) throw new TimeoutError();
return future.result();
// END SOLUTION
