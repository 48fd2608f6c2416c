// Misconception: it does no harm to be in the ready queue twice
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: it is bob's last turn
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
