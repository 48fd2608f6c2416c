// Misconception: M52 a timeout stops the work
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > cancels nobody when the time is up
// Says: the futures that are pending go on
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
if (this.#pending.size === 0) this.timer?.cancel();
// END SOLUTION
// BEGIN SOLUTION 5
for (const future of this.#pending) {
  future.cancel();
  future.removeDoneCallback(this.arrive);
  this.arrivals.add(null);
}
// END SOLUTION
// BEGIN SOLUTION 5
const future = yield* this.arrivals.take();
if (future === null) throw new TimeoutError();
return future.result();
// END SOLUTION
