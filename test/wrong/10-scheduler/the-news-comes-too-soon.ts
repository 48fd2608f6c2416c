// Misconception: the task that asks is served first
// File: scheduler.ts
// Caught by: 4. kill > gives a waiting task its last turn
// Says: in front of the killer
// BEGIN SOLUTION 4
if (victim !== task) this.wake(task, () => task.body.next(alive));
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
// END SOLUTION
