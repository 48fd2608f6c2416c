// Misconception: M10 a task has ended when it yields nothing any more
// File: scheduler.ts
// Caught by: 1. run > asks a frame once for each turn, and never after its end
// Says: `done` says whether there will be another turn
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done) this.end(task, { value: step.value ?? task.body.next().value });
  else if (step.value === undefined) this.wake(task, () => task.body.next());
  else this.handle(task, step.value);
}
// END REGION
