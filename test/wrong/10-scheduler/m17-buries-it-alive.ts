// Misconception: M17 a task that gets no more turns has been ended
// File: scheduler.ts
// Caught by: 4. kill > closes a task before the answer comes
// Says: goes out through its `finally`
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  if (this.#ready.includes(victim)) this.#ready.splice(this.#ready.indexOf(victim), 1);
  this.end(victim, { value: undefined });
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
