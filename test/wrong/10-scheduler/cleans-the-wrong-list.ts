// Misconception: who has ended is waited for by nobody
// File: scheduler.ts
// Caught by: 4. kill > tells those who wait for a task that is killed
// Says: have to be told of it
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  victim.waiters.clear();
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
