// Misconception: M20 a task that asks is running
// File: scheduler.ts
// Caught by: 4. kill > lets a task kill itself
// Says: the task that asked is paused too
// BEGIN SOLUTION 4
if (alive && victim !== task) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
this.wake(task, () => task.body.next(alive && victim !== task));
// END SOLUTION
