// Misconception: the victim is closed before anything else happens
// File: scheduler.ts
// Caught by: 4. kill > closes a task on a turn of its own, before the answer comes
// Says: not during the turn of the killer
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => victim.body.return(undefined);
  const place = this.#ready.indexOf(victim);
  if (place !== -1) this.#ready.splice(place, 1);
  this.turn(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
