// Misconception: to ask for the end of a task is to be told at once
// File: scheduler.ts
// Caught by: 3. join > gives no turn to who waits, and then what the other has returned
// Says: who waits is not ready
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else this.wake(task, () => task.body.next());
// END SOLUTION
