// Misconception: every waiter in the line is empty
// File: event.ts
// Caught by: 5. Event (stretch) > can be set twice while a task that was woken has not had its turn
// Says: filling it again is an error
// BEGIN SOLUTION 5
this.#isSet = true;
for (const waiter of this.waiters) waiter.setResult(true);
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
