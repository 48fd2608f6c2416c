// Misconception: the order in which tasks are told does not matter
// File: scheduler.ts
// Caught by: 3. join > tells every task that waits, in the order in which they asked
// Says: The task that asked first is told first
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else {
  const before = [...other.waiters];
  other.waiters.clear();
  for (const waiter of [task, ...before]) other.waiters.add(waiter);
}
// END SOLUTION
