// Misconception: an error that is caught has been dealt with
// File: scheduler.ts
// Caught by: 1. run > reports at the end which tasks have failed
// Says: must not get lost
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch {
    this.end(task, { value: undefined });
    return;
  }
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
