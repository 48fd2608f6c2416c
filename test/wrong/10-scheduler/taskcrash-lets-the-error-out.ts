// Misconception: an error of a task is an error of the scheduler
// File: scheduler.ts
// Caught by: 1. run > goes on with the others when one throws
// Says: the other tasks lose their turns
// BEGIN REGION turn
protected turn(task: Task): void {
  const step = task.resume();
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
