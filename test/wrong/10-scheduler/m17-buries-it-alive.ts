// Misconception: M17 a task that gets no more turns has ended
// File: scheduler.ts
// Caught by: 4. kill > closes a task with one call of return()
// Says: begins with `return()`
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  if (this.#ready.includes(victim)) this.#ready.splice(this.#ready.indexOf(victim), 1);
  this.end(victim, { value: undefined });
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
