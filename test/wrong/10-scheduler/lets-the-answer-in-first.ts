// Misconception: an answer that is on its way comes first
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: begins with `return()`
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  const before = victim.resume;
  victim.resume = () => {
    const step = before();
    return step.done ? step : victim.body.return(undefined);
  };
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
