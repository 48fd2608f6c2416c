// Misconception: whatever a task asks for may go wrong for the task
// File: scheduler.ts
// Caught by: 1. run > does not blame a task for an error of the scheduler
// Says: An error in `handle` or `end` is an error of the scheduler
// BEGIN REGION turn
protected turn(task: Task): void {
  try {
    const step = task.resume();
    if (!step.done) {
      if (step.value === undefined) this.wake(task, () => task.body.next());
      else this.handle(task, step.value);
      return;
    }
    task.outcome = { value: step.value };
  } catch (error) {
    task.outcome = { error };
  }
  this.end(task, task.outcome);
}
// END REGION
