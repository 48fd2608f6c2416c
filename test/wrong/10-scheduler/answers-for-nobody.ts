// Misconception: a task that there is not has ended
// File: scheduler.ts
// Caught by: 3. join > refuses to wait for what never comes
// Says: it is told so at once, by an error
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined) return this.wake(task, () => task.body.next());
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else other.waiters.add(task);
// END SOLUTION
