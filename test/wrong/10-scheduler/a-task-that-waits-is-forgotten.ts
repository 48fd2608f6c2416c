// Misconception: every task that lives stands in the ready queue
// File: scheduler.ts
// Caught by: 4. kill > ends a task that waits, which then waits no more
// Says: is in no ready queue
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
