// Misconception: M46 the first coroutine is for the first argument
// File: as-completed.ts
// Caught by: 5. asCompleted (stretch) > gives one result after another, as they come
// Says: waits for the next arrival
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
for (const future of this.#pending) return yield* future;
throw new TimeoutError();
// END SOLUTION
