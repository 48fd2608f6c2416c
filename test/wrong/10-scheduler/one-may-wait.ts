// Misconception: one task at most waits for another
// File: scheduler.ts
// Caught by: 3. join > tells every task that waits, in the order in which they asked
// Says: Several tasks may wait for the same one
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else {
  other.waiters.clear();
  other.waiters.add(task);
}
// END SOLUTION
