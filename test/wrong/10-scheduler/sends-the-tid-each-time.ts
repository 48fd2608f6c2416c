// Misconception: a task wants to know its number on every turn
// File: scheduler.ts
// Caught by: 1. run > resumes a frame once for each turn
// Says: without an argument because the task asked for nothing
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done) this.end(task, { value: step.value });
  else if (step.value === undefined) this.wake(task, () => task.body.next(task.tid));
  else this.handle(task, step.value);
}
// END REGION
