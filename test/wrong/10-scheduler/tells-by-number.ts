// Misconception: tasks are told in the order of their numbers
// File: scheduler.ts
// Caught by: 3. join > tells every task that waits, in the order in which they asked
// Says: whatever its number
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else {
  const all = [...other.waiters, task].sort((a, b) => a.tid - b.tid);
  other.waiters.clear();
  for (const waiter of all) other.waiters.add(waiter);
}
// END SOLUTION
