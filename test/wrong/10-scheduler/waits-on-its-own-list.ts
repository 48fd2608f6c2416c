// Misconception: a task that waits is on its own list
// File: scheduler.ts
// Caught by: 3. join > gives no turn to a task that waits, and then the result
// Says: When bob has ended she gets one turn
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else task.waiters.add(other);
// END SOLUTION
