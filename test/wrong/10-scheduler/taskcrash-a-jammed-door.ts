// Misconception: nothing goes wrong on the way out
// File: scheduler.ts
// Caught by: 4. kill > is not hurt by an error on the way out
// Says: That is an error of the victim
// BEGIN SOLUTION 4
if (alive) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = () => {
    try {
      return victim.body.return(undefined);
    } catch {
      return { value: undefined, done: true };
    }
  };
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
