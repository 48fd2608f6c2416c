// Misconception: who kills nobody has made a mistake
// File: scheduler.ts
// Caught by: 4. kill > says no when there is nobody to end
// Says: that is no error
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => (alive ? task.body.next(true) : task.body.throw(new RangeError('there is no such task'))));
// END SOLUTION
