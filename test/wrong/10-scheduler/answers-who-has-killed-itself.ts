// Misconception: whoever asks is answered
// File: scheduler.ts
// Caught by: 4. kill > lets a task end itself
// Says: it must not be told an answer as well
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
this.wake(task, () => task.body.next(alive));
// END SOLUTION
