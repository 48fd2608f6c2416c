// Misconception: M04 the value that a task returns is one more value that it yields
// File: scheduler.ts
// Caught by: 1. run > resumes a frame once for each turn
// Says: is not a request
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done && step.value === undefined) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value as Request);
}
// END REGION
