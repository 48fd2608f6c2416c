// Misconception: callbacks vanish when the time is up
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > cancels nobody when the time is up
// Says: take the callback off the list
// BEGIN SOLUTION 5
this.#pending.delete(future);
this.arrivals.add(future);
if (this.#pending.size === 0) this.timer?.cancel();
// END SOLUTION
// BEGIN SOLUTION 5
for (const _ of this.#pending) this.arrivals.add(null);
// END SOLUTION
// BEGIN SOLUTION 5
const future = yield* this.arrivals.take();
if (future === null) throw new TimeoutError();
return future.result();
// END SOLUTION
