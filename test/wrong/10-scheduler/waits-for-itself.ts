// Misconception: a task may wait for any task
// File: scheduler.ts
// Caught by: 3. join > refuses to wait for ever
// Says: A task that waits for itself
// BEGIN REGION join
protected join(task: Task, tid: number): void {
  const other = this.#tasks.get(tid);
  if (other === undefined) this.wake(task, () => task.body.throw(new RangeError('it would wait for ever')));
  else if (other.outcome) this.tell(task, other, other.outcome);
  else other.waiters.add(task);
}
// END REGION
