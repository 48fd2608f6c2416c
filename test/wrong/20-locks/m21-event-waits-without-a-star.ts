// Misconception: M21 a `yield` waits for a future
// File: event.ts
// Caught by: 5. Event (stretch) > waits until it is set
// Says: joins the line
// BEGIN SOLUTION 5
if (this.#isSet) return;
this.#isSet = true;
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
// BEGIN SOLUTION 5
if (this.#isSet) return true;
const waiter = this.waiters.join();
try {
  yield waiter;
  return true;
} finally {
  this.waiters.leave(waiter);
}
// END SOLUTION
