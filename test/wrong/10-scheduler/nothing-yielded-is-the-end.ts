// Misconception: a task that yields nothing has nothing more to do
// File: scheduler.ts
// Caught by: 1. run > gives each task a turn, then each the next
// Says: A `yield` ends the turn
// BEGIN REGION turn
protected turn(task: Task): void {
  let step: IteratorResult<Trap, unknown>;
  try {
    step = task.resume();
  } catch (error) {
    this.end(task, { error });
    return;
  }
  if (step.done || step.value === undefined) this.end(task, { value: step.value });
  else this.handle(task, step.value);
}
// END REGION
