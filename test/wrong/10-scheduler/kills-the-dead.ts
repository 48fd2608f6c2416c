// Misconception: a task that exists is alive
// File: scheduler.ts
// Caught by: 4. kill > says no when there is no task to end
// Says: A task that has ended
// BEGIN REGION kill
protected kill(task: Task, tid: number): void {
  const victim = this.#tasks.get(tid);
  const alive = victim !== undefined;
  if (alive) {
    for (const other of this.#tasks.values()) other.waiters.delete(victim);
    victim.resume = () => victim.body.return(undefined);
    if (!this.#ready.includes(victim)) this.#ready.push(victim);
  }
  if (victim !== task) this.wake(task, () => task.body.next(alive));
}
// END REGION
