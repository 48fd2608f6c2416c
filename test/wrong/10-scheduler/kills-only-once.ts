// Misconception: a task that is being killed cannot be killed again
// File: scheduler.ts
// Caught by: 4. kill > may be asked twice for the same task
// Says: and can be killed again
// BEGIN SOLUTION 4
const again = alive && victim.resume.name === 'leave';
if (alive && !again) {
  for (const other of this.#tasks.values()) other.waiters.delete(victim);
  victim.resume = function leave() {
    return victim.body.return(undefined);
  };
  if (!this.#ready.includes(victim)) this.#ready.push(victim);
}
if (victim !== task) this.wake(task, () => task.body.next(alive && !again));
// END SOLUTION
