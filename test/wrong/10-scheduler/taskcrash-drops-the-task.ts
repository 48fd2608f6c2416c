// Misconception: a task that has thrown is gone, and that is all
// File: scheduler.ts
// Caught by: 1. run > tells at the end who has failed
// Says: to catch an error is not to lose it
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch {
    return;
  }
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
