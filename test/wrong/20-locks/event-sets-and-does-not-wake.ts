// Misconception: those that wait will see it
// File: event.ts
// Caught by: 5. Event (stretch) > waits until it is set
// Says: joins the line
// BEGIN SOLUTION 5
this.#isSet = true;
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
