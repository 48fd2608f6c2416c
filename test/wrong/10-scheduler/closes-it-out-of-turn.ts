// Misconception: what has to be done is done at once
// File: scheduler.ts
// Caught by: 4. kill > closes a task on a turn of its own, before the answer comes
// Says: when its turn comes
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  if (this.#ready.includes(victim)) this.#ready.splice(this.#ready.indexOf(victim), 1);
  this.end(victim, { value: victim.body.return(undefined).value });
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
