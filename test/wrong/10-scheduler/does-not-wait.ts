// Misconception: a task that joins gets its answer at once
// File: scheduler.ts
// Caught by: 3. join > gives no turn to a task that waits, and then the result
// Says: While ann waits for bob
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else this.wake(task, () => task.body.next());
// END SOLUTION
