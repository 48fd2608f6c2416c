// Misconception: every living task is in the ready queue
// File: scheduler.ts
// Caught by: 4. kill > gives a waiting task its last turn
// Says: A task that waits is in no ready queue
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
