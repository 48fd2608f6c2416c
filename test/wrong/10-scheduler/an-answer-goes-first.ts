// Misconception: what a task has asked for it should hear
// File: scheduler.ts
// Caught by: 4. kill > takes the place of an answer
// Says: it begins with the end now
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  const before = victim.resume;
  const isBare = String(before).includes('next()') || !this.#ready.includes(victim);
  victim.resume = () => {
    if (!isBare) before();
    return victim.body.return(undefined);
  };
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
