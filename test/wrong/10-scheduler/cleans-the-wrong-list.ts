// Misconception: nothing waits for a task that has been killed
// File: scheduler.ts
// Caught by: 4. kill > tells the tasks that wait for a task that is killed
// Says: the tasks that wait for it are told
// BEGIN SOLUTION 4
if (alive) {
  victim.waiters.clear();
  victim.resume = () => victim.body.return(undefined);
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive));
// END SOLUTION
