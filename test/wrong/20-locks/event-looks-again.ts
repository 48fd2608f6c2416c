// Misconception: a task that is woken looks again whether the flag is set
// File: event.ts
// Caught by: 5. Event (stretch) > wakes those that wait even if it is cleared at once
// Says: does not look again
// BEGIN SOLUTION 5
if (this.#isSet) return;
this.#isSet = true;
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
// BEGIN SOLUTION 5
while (!this.#isSet) {
  const waiter = this.waiters.join();
  try {
    yield* waiter;
  } finally {
    this.waiters.leave(waiter);
  }
}
return true;
// END SOLUTION
