// Misconception: a task that has ended waits for nothing
// File: scheduler.ts
// Caught by: 4. kill > does not resume a task that was killed while it waited
// Says: unless you take her out
// BEGIN SOLUTION 4
if (alive) {
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
