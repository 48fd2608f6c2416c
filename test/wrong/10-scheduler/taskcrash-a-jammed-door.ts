// Misconception: nothing goes wrong on the way out
// File: scheduler.ts
// Caught by: 4. kill > closes a task before the answer comes
// Says: on a turn of its own
// BEGIN SOLUTION 4
const victim = this.#tasks.get(tid);
const alive = victim !== undefined && victim.outcome === undefined;
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  const { value, done } = victim.body.return(undefined);
  if (done) {
    if (this.#ready.includes(victim)) this.#ready.splice(this.#ready.indexOf(victim), 1);
    this.end(victim, { value });
  }
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
