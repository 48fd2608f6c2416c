// Misconception: a task that is known is alive
// File: scheduler.ts
// Caught by: 4. kill > says no when there is nobody to end
// Says: a task that has ended cannot be ended
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
