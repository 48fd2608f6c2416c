// Misconception: who asks is served first
// File: scheduler.ts
// Caught by: 4. kill > ends a task that waits, which then waits no more
// Says: has to be put there for its last turn
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (victim !== task) this.wake(task, () => task.body.next(alive));
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
// END SOLUTION
