// Misconception: M50 to kill a task is to tell it so
// File: scheduler.ts
// Caught by: 4. kill > closes a task before the answer comes
// Says: goes out through its `finally`
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  if (!this.#ready.includes(victim)) victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
