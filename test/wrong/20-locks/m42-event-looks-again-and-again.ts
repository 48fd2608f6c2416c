// Misconception: M42 to wait is to look again and again
// File: event.ts
// Caught by: 5. Event (stretch) > waits until it is set
// Says: joins the line
// BEGIN SOLUTION 5
if (this.#isSet) return;
this.#isSet = true;
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
// BEGIN SOLUTION 5
while (!this.#isSet) yield;
return true;
// END SOLUTION
