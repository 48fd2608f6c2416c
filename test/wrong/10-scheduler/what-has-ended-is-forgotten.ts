// Misconception: a task that has ended is gone
// File: scheduler.ts
// Caught by: 3. join > tells a latecomer how the task ended
// Says: The outcome is still there
// BEGIN SOLUTION 3
if (other.outcome) this.wake(task, () => task.body.throw(new RangeError('it has ended')));
else other.waiters.add(task);
// END SOLUTION
