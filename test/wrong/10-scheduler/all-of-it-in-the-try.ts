// Misconception: an error that is thrown during a turn is an error of the task
// File: scheduler.ts
// Caught by: 1. run > does not blame a task for an error of the scheduler
// Says: only `task.resume()` belongs inside it
// BEGIN REGION turn
protected turn(task: Task): void {
  try {
    const step = task.resume();
    if (step.done) this.end(task, { value: step.value });
    else if (step.value === undefined) this.wake(task, () => task.body.next());
    else this.handle(task, step.value);
  } catch (error) {
    this.end(task, { error });
  }
}
// END REGION
