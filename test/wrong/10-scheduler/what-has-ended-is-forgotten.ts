// Misconception: a task that has ended is gone
// File: scheduler.ts
// Caught by: 3. join > tells at once how a task has ended that has ended before
// Says: how it has ended is still known
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task || other.outcome) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else other.waiters.add(task);
// END SOLUTION
