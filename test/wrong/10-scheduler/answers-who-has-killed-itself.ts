// Misconception: every request is answered
// File: scheduler.ts
// Caught by: 4. kill > lets a task kill itself
// Says: It has one turn left and not two
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
this.wake(task, () => task.body.next(alive));
// END SOLUTION
