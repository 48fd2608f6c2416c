// Misconception: one task that waits is enough
// File: scheduler.ts
// Caught by: 3. join > tells every task that waits, in the order in which they asked
// Says: Several tasks may wait for the same one
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else if (other.waiters.size === 0) other.waiters.add(task);
// END SOLUTION
