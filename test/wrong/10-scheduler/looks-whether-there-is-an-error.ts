// Misconception: an error is truthy
// File: scheduler.ts
// Caught by: 1. run > reports at the end which tasks have failed
// Says: keeps it as the outcome of the task, whatever it is
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown> = { value: undefined, done: true };
  let failure: unknown;
  try {
    step = task.resume();
  } catch (error) {
    failure = error;
  }
  if (failure) this.end(task, { error: failure });
  else if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
