// Misconception: M18 after `return()` a task has ended for certain
// File: scheduler.ts
// Caught by: 4. kill > lets a task finish in its finally
// Says: keeps the victim alive
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => ({ value: victim.body.return(undefined).value, done: true });
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
