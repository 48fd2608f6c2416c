// Misconception: M43 to wait for a task is to run it
// File: scheduler.ts
// Caught by: 3. join > lets the others go on meanwhile
// Says: has forgotten everybody else
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else {
  while (other.outcome === undefined) {
    this.#ready.splice(this.#ready.indexOf(other), 1);
    this.turn(other);
  }
  this.tell(task, other, other.outcome);
}
// END SOLUTION
