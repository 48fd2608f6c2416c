// Misconception: who has ended waits for nobody
// File: scheduler.ts
// Caught by: 4. kill > does not resume a task that was killed while it waited
// Says: until somebody takes it out
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
