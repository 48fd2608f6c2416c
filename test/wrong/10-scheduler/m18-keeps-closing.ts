// Misconception: M18 a task that was told to end must be told again
// File: scheduler.ts
// Caught by: 4. kill > lets a task finish in its finally
// Says: it is a task like any other
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => {
    let step = victim.body.return(undefined);
    while (!step.done) step = victim.body.return(undefined);
    return step;
  };
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
