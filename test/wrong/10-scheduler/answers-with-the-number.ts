// Misconception: the answer says which task was killed
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: begins with `next(true)`
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive && tid));
// END SOLUTION
