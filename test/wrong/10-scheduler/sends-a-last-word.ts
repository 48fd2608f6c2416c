// Misconception: a task that is to end has to be asked to
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: instead of `next()`
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.next('please leave');
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
