// Misconception: an event is for one
// File: event.ts
// Caught by: 5. Event (stretch) > waits until it is set
// Says: joins the line
// BEGIN SOLUTION 5
this.#isSet = true;
const { first } = this.waiters;
if (first !== null && !first.done()) first.setResult(true);
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
