// Misconception: a waiter that is done does no harm in the line
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
return yield* this.waiters.join();
// END SOLUTION
