// Misconception: M20 a task that asks is running
// File: scheduler.ts
// Caught by: 4. kill > lets a task end itself
// Says: all tasks are paused
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim !== task && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
this.wake(task, () => task.body.next(alive));
// END SOLUTION
