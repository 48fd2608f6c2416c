// Misconception: M18 a task that goes on must be closed again
// File: scheduler.ts
// Caught by: 4. kill > lets a task finish in its finally
// Says: It goes on like any other task
// BEGIN SOLUTION 4
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
