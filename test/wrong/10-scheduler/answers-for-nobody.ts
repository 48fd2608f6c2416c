// Misconception: a task that does not exist has ended
// File: scheduler.ts
// Caught by: 3. join > refuses to wait for ever
// Says: a `RangeError` at its `yield`
// BEGIN REGION join
protected join(task: Task, tid: number): void {
  const other = this.#tasks.get(tid);
  if (other === undefined) return this.wake(task, () => task.body.next());
  if (other === task) this.wake(task, () => task.body.throw(new RangeError('it would wait for ever')));
  else if (other.outcome) this.tell(task, other, other.outcome);
  else other.waiters.add(task);
}
// END REGION
