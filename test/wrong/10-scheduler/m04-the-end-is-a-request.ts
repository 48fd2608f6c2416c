// Misconception: M04 what a task returns is one more thing that it yields
// File: scheduler.ts
// Caught by: 1. run > asks a frame once for each turn, and never after its end
// Says: what comes with it is no request
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
