// Misconception: to wake is to set
// File: event.ts
// Caught by: 5. Event (stretch) > lets nobody wait when it is set
// Says: nothing to wait for
// BEGIN SOLUTION 5
void this.#isSet;
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
// BEGIN SOLUTION 5
if (this.#isSet) return true;
const waiter = this.waiters.join();
try {
  return yield* waiter;
} finally {
  this.waiters.leave(waiter);
}
// END SOLUTION
