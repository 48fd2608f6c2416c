// Misconception: M18 after `return()` a task has surely ended
// File: scheduler.ts
// Caught by: 4. kill > lets a task finish in its finally
// Says: puts off the end
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => ({ value: victim.body.return(undefined).value, done: true });
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
