// Misconception: to be in the ready queue twice does no harm
// File: scheduler.ts
// Caught by: 4. kill > uses the door for ends, once
// Says: a second call would find a frame that has ended
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
