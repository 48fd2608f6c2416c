// Misconception: a task that has returned ends by itself
// File: scheduler.ts
// Caught by: 1. run > gives a task its turn, and then comes back
// Says: `end` has to know
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done) return;
  if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
