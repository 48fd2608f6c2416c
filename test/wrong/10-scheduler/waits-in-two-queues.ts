// Misconception: who waits stands in the ready queue as well
// File: scheduler.ts
// Caught by: 3. join > gives no turn to who waits, and then what the other has returned
// Says: it is resumed by nobody until
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else {
  other.waiters.add(task);
  this.wake(task, () => task.body.next());
}
// END SOLUTION
