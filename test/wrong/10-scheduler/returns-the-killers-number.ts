// Misconception: the result of a killed task says who has killed it
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: begins with `return()`
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(task.tid);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
