// Misconception: M33 there will be news of every task
// File: scheduler.ts
// Caught by: 3. join > tells at once how a task has ended that has ended before
// Says: so who waits for that waits for ever
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else other.waiters.add(task);
// END SOLUTION
